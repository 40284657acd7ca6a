"""Reading GraphQL schemas: canonical text, introspection, and what existed since and until when."""

from __future__ import annotations

from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.errors import CodegenError
from ayon_codegen.graphql_schema import canonical, history, parse, pull, version_tuple
from graphql import build_schema, graphql_sync
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_pinned_snapshots_are_canonical_and_come_out_of_introspection(version: str) -> None:
    sdl = ayon_schemas.graphql(version)
    schema = build_schema(sdl)

    def ask(query: str) -> Any:
        return graphql_sync(schema, query).formatted

    assert canonical(sdl) == sdl
    assert pull(ask) == sdl


def test_a_server_that_knows_only_the_first_form_of_introspection_is_asked_in_that_form() -> None:
    schema = build_schema(sdl := "type Query {\n  a: Int\n}\n")

    def ask(query: str) -> Any:
        if "specifiedByURL" in query:
            return {"data": None, "errors": [{"message": "Cannot query field 'specifiedByURL' on type '__Type'."}]}
        return graphql_sync(schema, query).formatted

    assert pull(ask) == sdl


PLAIN = """
directive @late(much: Int) on FIELD
type Query { a(x: Int, y: [B!]): String  b: B }
type B { c: Int! }
enum E { P Q }
"""
TOLD = '''
"All of it."
schema { query: Query }
"Why."
directive @late("how" much: Int) on FIELD
"""Root."""
type Query {
  "A bee."
  b: B
  a("why" y: [B!], "x" x: Int): String
}
enum E { "q" Q P }
"""Bees"""
type B { "sea" c: Int! }
'''


def test_prose_and_order_make_no_difference() -> None:
    assert canonical(TOLD) == canonical(PLAIN)
    assert '"' not in canonical(TOLD)


@pytest.mark.parametrize(
    "answer",
    [{}, {"data": None, "errors": [{"message": "no introspection"}]}, {"data": {"__schema": {}}}, {"data": {"x": 1}}],
)
def test_a_server_that_does_not_describe_itself_is_an_error(answer: dict[str, Any]) -> None:
    with pytest.raises(CodegenError, match="GraphQL schema"):
        pull(lambda query: answer)


@pytest.mark.parametrize("text", ["", "type {", "type Folder { id: ID }", "type Query { a: Nowhere }"])
def test_text_that_is_no_schema_is_an_error(text: str) -> None:
    with pytest.raises(CodegenError, match="GraphQL schema"):
        parse(text)


@pytest.mark.parametrize(("text", "numbers"), [("1.16.0", (1, 16, 0)), ("1.16.0+DEVELOP", (1, 16, 0)), ("2", (2,))])
def test_versions_are_compared_by_their_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert version_tuple(text) == numbers


def test_a_text_that_is_no_version_is_an_error() -> None:
    with pytest.raises(CodegenError, match="'newest' is not a server version"):
        version_tuple("newest")


def test_history_tells_runs_of_fields_and_arguments() -> None:
    one = parse("type Query { a(x: Int, y: Int): String  gone: Int  moved: String } type Old { f: Int }")
    two = parse("type Query { a(x: Int!, z: Int): String!  moved: Thing } type Thing { f: Int }")
    three = parse("type Query { a(x: Int!, y: Int): String  gone: Int  moved: Thing } type Thing { f: Int }")
    table = history({"1.0.0": one, "1.2.0": two, "1.3.0+x": three})
    query = table["Query"]
    assert [(run.since, run.until) for run in query["gone"]] == [((1, 0, 0), (1, 0, 0)), ((1, 3, 0), None)]
    assert [(run.kind, run.node, run.since, run.until) for run in query["moved"]] == [
        ("scalar", "", (1, 0, 0), (1, 0, 0)),
        ("object", "Thing", (1, 2, 0), None),
    ]
    [a] = query["a"]
    assert (a.type, a.since, a.until) == ("String", (1, 0, 0), None)
    assert [(item.type, item.required, item.since, item.until) for item in a.arguments["x"]] == [
        ("Int", False, (1, 0, 0), (1, 0, 0)),
        ("Int!", True, (1, 2, 0), None),
    ]
    assert [(item.since, item.until) for item in a.arguments["y"]] == [((1, 0, 0), (1, 0, 0)), ((1, 3, 0), None)]
    assert [(item.since, item.until) for item in a.arguments["z"]] == [((1, 2, 0), (1, 2, 0))]
    assert [(run.since, run.until) for run in table["Old"]["f"]] == [((1, 0, 0), (1, 0, 0))]


@given(st.lists(st.sets(st.sampled_from("abc")), min_size=1, max_size=6))
def test_history_says_for_every_version_what_it_has(present: list[set[str]]) -> None:
    schemas = {
        f"1.{number}.0": parse("type Query { q: Int " + " ".join(f"{name}: Int" for name in sorted(names)) + " }")
        for number, names in enumerate(present)
    }
    runs = history(schemas)["Query"]
    for number, names in enumerate(present):
        version = (1, number, 0)
        has = {
            name
            for name, entries in runs.items()
            if any(run.since <= version and (run.until is None or version <= run.until) for run in entries)
        }
        assert has == names | {"q"}
