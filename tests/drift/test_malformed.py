"""Documents that break their own rules here and there are compared as far as they can be read; nothing crashes."""

from __future__ import annotations

import contextlib
import copy
import random
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.drift.compare import compare
from ayon_codegen.drift.inputs import Source
from ayon_codegen.drift.values import words
from ayon_codegen.errors import CodegenError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.drift_documents import Node, asking, between, document, giving, taking

KEYWORDS = sorted(
    words(
        "type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern"
        " maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required"
        " dependentRequired not if then dependentSchemas prefixItems items contains properties patternProperties"
        " additionalProperties propertyNames else unevaluatedItems unevaluatedProperties format contentEncoding"
        " contentMediaType contentSchema discriminator xml nullable default readOnly writeOnly deprecated allOf"
        " anyOf oneOf dependencies additionalItems x-extensible-enum x-sunset x-stability-level $dynamicRef"
        " $anchor $ref title"
    )
)

values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-3, 3),
        st.floats(allow_nan=False),
        st.sampled_from(["string", "object", "a", ""]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from([*KEYWORDS, "a", "b"]), inner, max_size=4)
    ),
    max_leaves=12,
)
odd = st.dictionaries(st.sampled_from(KEYWORDS), values, max_size=5)


def compared(old: Node, new: Node) -> None:
    """Compare both ways; what cannot be read is told in a sentence."""
    for base, revision in ((old, new), (new, old)):
        with contextlib.suppress(CodegenError):
            found = compare(Source("base", base), Source("revision", revision)).findings
            assert all(each.text and "{what}" not in each.text for each in found)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(old=odd, new=odd)
def test_odd_schemas(old: Node, new: Node) -> None:
    for make in (taking, giving, lambda schema: asking({"schema": schema})):
        compared(make(old), make(new))
    with contextlib.suppress(CodegenError):
        assert between(taking(old), taking(copy.deepcopy(old))) == ()


def _places(node: Any) -> list[Any]:
    found: list[Any] = []
    stack = [node]
    while stack:
        here = stack.pop()
        if isinstance(here, (dict, list)) and here:
            found.append(here)
            stack.extend(here.values() if isinstance(here, dict) else here)
    return found


@pytest.mark.parametrize("seed", range(40))
def test_real_documents_with_odd_spots(seed: int) -> None:
    chance = random.Random(seed)
    source = ayon_schemas.openapi(ayon_schemas.newest())
    broken = copy.deepcopy(source)
    spots = [None, True, 3, "odd", [], {}, ["odd"], {"odd": "odd"}, {"$ref": 3}, [None], {"schema": []}]
    for place in chance.sample(_places(broken), 60):
        if isinstance(place, dict):
            place[chance.choice(list(place))] = chance.choice(spots)
        else:
            place[chance.randrange(len(place))] = chance.choice(spots)
    compared(source, broken)


def test_rings_of_new_names() -> None:
    """Components that refer to each other, all under new names, each to another one than before."""
    names = [f"M{number}" for number in range(40)]

    def ring(step: int, prefix: str) -> Node:
        return {
            prefix + name: {
                "type": "object",
                "properties": {
                    key: {"$ref": f"#/components/schemas/{prefix}{names[(number * step + shift) % len(names)]}"}
                    for key, shift in (("a", 1), ("b", 2), ("c", 3))
                },
            }
            for number, name in enumerate(names)
        }

    base = giving({"$ref": "#/components/schemas/M0"}, schemas=ring(1, ""))
    for revision in (ring(3, ""), ring(3, "New"), {**ring(3, "New"), **ring(1, "")}):
        first = next(iter(revision))
        compared(base, giving({"$ref": f"#/components/schemas/{first}"}, schemas=revision))
    both = giving({"$ref": "#/components/schemas/NewM0"}, schemas={**ring(1, "New"), **ring(1, "")})
    old = giving({"$ref": "#/components/schemas/M0"}, schemas={**ring(1, "New"), **ring(1, "")})
    assert between(old, both) == ()


def test_other_components_all_the_way_down() -> None:
    """Each refers twice to the next one, and all to others than before: told once, not once for each way there."""

    def chain(prefix: str) -> Node:
        return {
            f"{prefix}{number}": {
                "type": "object",
                "properties": {
                    "a": {"$ref": f"#/components/schemas/{prefix}{number + 1}"},
                    "b": {"$ref": f"#/components/schemas/{prefix}{number + 1}"},
                },
            }
            for number in range(400)
        } | {f"{prefix}400": {"type": "string" if prefix == "Old" else "integer"}}

    both = {**chain("Old"), **chain("New")}
    base = giving({"$ref": "#/components/schemas/Old0"}, schemas=both)
    found = between(base, giving({"$ref": "#/components/schemas/New0"}, schemas=both))
    assert 0 < len(found) < 1000
    assert {each.rule for each in found} == {"response-type-changed"}
    renamed = giving({"$ref": "#/components/schemas/New0"}, schemas=chain("New"))
    rules = {
        each.rule for each in between(giving({"$ref": "#/components/schemas/Old0"}, schemas=chain("Old")), renamed)
    }
    assert rules == {"response-type-changed", "schema-renamed"}


def test_a_document_with_nothing_in_it() -> None:
    assert between(document({}), document({})) == ()
