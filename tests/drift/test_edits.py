"""Every kind of edit is found, at the right level, and nothing else; what is added one way is removed the other way."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ayon_codegen.drift.rules import load_all
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support.drift_documents import Node, between, document

RULES = load_all()
NAMES = ["First", "Second", "Third"]
NEW = "entirelyNew"


class Edit(NamedTuple):
    """A change to one schema node, and what it is called in both directions, for who sends and who receives."""

    fits: Callable[[Node], bool]
    apply: Callable[[Node], Any]
    forward: tuple[str, str]
    backward: tuple[str, str]


def both(forward: str, backward: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return (forward, forward), (backward, backward)


def kind(*names: str, without: tuple[str, ...] = ()) -> Callable[[Node], bool]:
    return lambda node: node.get("type") in names and not any(key in node for key in without)


def put(**keywords: Any) -> Callable[[Node], Any]:
    return lambda node: node.update(keywords)


def add_property(required: bool) -> Callable[[Node], Any]:
    def apply(node: Node) -> None:
        node["properties"] = {**node.get("properties", {}), NEW: {"type": "string"}}
        if required:
            node["required"] = [*node.get("required", []), NEW]

    return apply


def optional(node: Node) -> list[str]:
    return sorted(set(node.get("properties", {})) - set(node.get("required", [])))


EDITS: dict[str, Edit] = {
    "a property": Edit(kind("object"), add_property(False), *both("property-added", "property-removed")),
    "a required property": Edit(
        kind("object"),
        add_property(True),
        ("required-property-added", "property-added"),
        ("property-removed", "property-removed"),
    ),
    "required": Edit(
        lambda node: bool(optional(node)),
        lambda node: node.update(required=[*node.get("required", []), optional(node)[0]]),
        *both("property-became-required", "property-became-optional"),
    ),
    "closed": Edit(
        kind("object", without=("additionalProperties",)),
        put(additionalProperties=False),
        *both("additional-properties-closed", "additional-properties-opened"),
    ),
    "typed map": Edit(
        kind("object", without=("additionalProperties",)),
        put(additionalProperties={"type": "integer"}),
        *both("additional-properties-restricted", "additional-properties-freed"),
    ),
    "max length": Edit(
        kind("string", without=("maxLength", "enum")), put(maxLength=99), *both("max-length-set", "max-length-unset")
    ),
    "shorter": Edit(
        lambda node: node.get("maxLength", 0) > 3,
        lambda node: node.update(maxLength=node["maxLength"] - 1),
        *both("max-length-tightened", "max-length-loosened"),
    ),
    "pattern": Edit(
        kind("string", without=("pattern", "enum")), put(pattern="^a"), *both("pattern-added", "pattern-removed")
    ),
    "format": Edit(
        kind("string", without=("format", "enum")), put(format="uuid"), *both("format-added", "format-removed")
    ),
    "values": Edit(kind("string", without=("enum",)), put(enum=["a", "b"]), *both("values-restricted", "values-freed")),
    "a value": Edit(
        lambda node: "enum" in node,
        lambda node: node.update(enum=[*node["enum"], "new"]),
        *both("enum-value-added", "enum-value-removed"),
    ),
    "minimum": Edit(
        kind("integer", "number", without=("minimum",)), put(minimum=-7), *both("minimum-set", "minimum-unset")
    ),
    "wider number": Edit(
        kind("integer"), lambda node: node.update(type="number"), *both("type-widened", "type-narrowed")
    ),
    "multiple": Edit(
        kind("integer", "number", without=("multipleOf",)),
        put(multipleOf=5),
        *both("multiple-of-tightened", "multiple-of-loosened"),
    ),
    "min items": Edit(kind("array", without=("minItems",)), put(minItems=2), *both("min-items-set", "min-items-unset")),
    "unique": Edit(
        kind("array", without=("uniqueItems",)),
        put(uniqueItems=True),
        *both("unique-items-added", "unique-items-removed"),
    ),
    "nullable": Edit(
        lambda node: isinstance(node.get("type"), str) and node["type"] != "null",
        lambda node: node.update(type=[node["type"], "null"]),
        *both("became-nullable", "became-not-nullable"),
    ),
    "deprecated": Edit(lambda node: "deprecated" not in node, put(deprecated=True), *both("deprecated", "reactivated")),
    "default": Edit(lambda node: "default" not in node, put(default="x"), *both("default-added", "default-removed")),
    "alternative": Edit(
        lambda node: "oneOf" in node,
        lambda node: node["oneOf"].append({"type": "boolean"}),
        *both("union-branch-added", "union-branch-removed"),
    ),
    "another type": Edit(
        kind("string", "integer", "number"),
        lambda node: (node.clear(), node.update(type="boolean")),
        *both("type-changed", "type-changed"),
    ),
    "prose": Edit(lambda node: True, put(description="told", title="Told", examples=["told"]), ("", ""), ("", "")),
    "order": Edit(
        lambda node: len(node) > 1,
        lambda node: (items := list(node.items()), node.clear(), node.update(reversed(items))),
        ("", ""),
        ("", ""),
    ),
}

references = st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
plain = st.one_of(
    st.fixed_dictionaries(
        {"type": st.just("string")}, optional={"maxLength": st.integers(1, 50), "format": st.just("date-time")}
    ),
    st.just({"type": "string", "enum": ["a", "b", "c"]}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={"minimum": st.integers(0, 9), "maximum": st.integers(10, 99)},
    ),
    references,
    st.just({"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in NAMES[:2]]}),
)


@st.composite
def objects(draw: st.DrawFn, children: st.SearchStrategy[Any]) -> Node:
    properties = draw(
        st.dictionaries(st.sampled_from(["name", "type", "default", "a b", "ü", "items"]), children, max_size=3)
    )
    required = [name for name in sorted(properties) if draw(st.booleans())]
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def nested(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(objects(children), st.fixed_dictionaries({"type": st.just("array"), "items": children}))


schemas = st.recursive(plain, nested, max_leaves=5)
components = st.fixed_dictionaries({name: objects(schemas) for name in NAMES})


def nodes(schema: Any) -> Iterator[Node]:
    """All schemas that are written down inside one, itself first."""
    if "$ref" not in schema:
        yield schema
    for inner in (*schema.get("properties", {}).values(), *filter(None, [schema.get("items")])):
        yield from nodes(inner)


def whole(parts: Node) -> Node:
    """A document that takes and gives all components."""
    content = {"content": {"application/json": {"schema": {"type": "array", "items": {"oneOf": []}}}}}
    content["content"]["application/json"]["schema"]["items"]["oneOf"] = [
        {"$ref": f"#/components/schemas/{name}"} for name in NAMES
    ]
    make = {"post": {"operationId": "make", "requestBody": content, "responses": {}}}
    read = {"get": {"operationId": "read", "responses": {"200": {**content, "description": "ok"}}}}
    return document({"/things": {**make, **read}}, parts)


def expected(kinds: tuple[str, str]) -> list[tuple[str, str]]:
    ids = [f"{role}-{each}" for role, each in zip(("request", "response"), kinds, strict=True) if each]
    return sorted((name, RULES[name].level) for name in ids)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(parts=components, data=st.data())
def test_each_edit_is_found_and_nothing_else(parts: Node, data: st.DataObject) -> None:
    # Written out: what is drawn shares nodes.
    parts, revision = json.loads(json.dumps(parts)), json.loads(json.dumps(parts))
    name = data.draw(st.sampled_from(NAMES))
    places = [(node, edit) for node in nodes(revision[name]) for edit in sorted(EDITS) if EDITS[edit].fits(node)]
    node, chosen = data.draw(st.sampled_from(places))
    edit = EDITS[chosen]
    edit.apply(node)
    found = between(whole(parts), whole(revision))
    assert sorted((each.rule, each.level) for each in found) == expected(edit.forward)
    assert {each.schema for each in found} <= {name}
    assert all(len(each.operations) == 1 for each in found)
    back = between(whole(revision), whole(parts))
    assert sorted((each.rule, each.level) for each in back) == expected(edit.backward)
    assert sorted(each.where for each in back) == sorted(each.where for each in found)


def test_each_edit_is_tried() -> None:
    """The same without chance: one schema of each kind, on which every edit fits somewhere."""
    parts: Node = {
        "First": {
            "type": "object",
            "properties": {
                "text": {"type": "string"},
                "short": {"type": "string", "maxLength": 9},
                "chosen": {"type": "string", "enum": ["a", "b", "c"]},
                "count": {"type": "integer"},
                "many": {"type": "array", "items": {"$ref": "#/components/schemas/First"}},
                "other": {"oneOf": [{"$ref": "#/components/schemas/Second"}, {"$ref": "#/components/schemas/Third"}]},
            },
        },
        "Second": {"type": "object", "properties": {"text": {"type": "string"}}},
        "Third": {"type": "object", "properties": {"count": {"type": "integer"}}},
    }
    tried: set[str] = set()
    for number, _ in enumerate(nodes(parts["First"])):
        for name, edit in EDITS.items():
            revision = copy.deepcopy(parts)
            node = list(nodes(revision["First"]))[number]
            if not edit.fits(node):
                continue
            edit.apply(node)
            tried.add(name)
            found = between(whole(parts), whole(revision))
            assert sorted((each.rule, each.level) for each in found) == expected(edit.forward), name
    assert tried == set(EDITS)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(old=components, new=components)
@example(old={name: {"type": "object"} for name in NAMES}, new={name: {"type": "object"} for name in NAMES})
def test_any_two_documents_can_be_compared(old: Node, new: Node) -> None:
    found = between(whole(old), whole(new))
    assert bool(found) == (old != new)
    assert not [each for each in found if each.rule.endswith(("schema-changed", "keyword-changed"))]
    back = between(whole(new), whole(old))
    assert {(each.schema, each.where) for each in found} == {(each.schema, each.where) for each in back}
