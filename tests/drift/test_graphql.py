"""Changes of GraphQL schemas: found with coordinates, as severe as graphql-core has them, and none of its missed."""

from __future__ import annotations

import pytest
from ayon_codegen.drift.compare import compare
from ayon_codegen.drift.findings import Finding
from ayon_codegen.drift.inputs import Source
from graphql import BreakingChange, build_schema, find_breaking_changes, find_dangerous_changes

BASE = " ".join(
    [
        "type Query { a(x: Int): A, i: I, u: U, e: E, n: N }",
        "type A implements N { id: ID!, s: String }",
        "interface N { id: ID! }",
        "type B { id: ID! }",
        "union U = A | B",
        "enum E { ONE TWO }",
        "input I0 { x: Int, z: Int }",
        "scalar I",
    ]
)
"""Enough to change something of each kind."""

# Old text, new text → level, rule, where.
CHANGES: dict[str, tuple[str, str, str, str, str]] = {
    "type added": ("scalar I", "scalar I  type C { x: Int }", "info", "type-added", "C"),
    "type removed": ("input I0 { x: Int, z: Int }", "", "error", "type-removed", "I0"),
    "kind changed": ("scalar I", "enum I { X }", "error", "type-kind-changed", "I"),
    "field added": ("s: String }", "s: String, t: Int }", "info", "field-added", "A.t"),
    "field removed": (", s: String }", " }", "error", "field-removed", "A.s"),
    "field type": ("s: String }", "s: Int }", "error", "field-type-changed", "A.s"),
    "field list": ("s: String }", "s: [String] }", "error", "field-type-changed", "A.s"),
    "field never null": ("s: String }", "s: String! }", "info", "field-became-non-null", "A.s"),
    "field null": ("type B { id: ID! }", "type B { id: ID }", "error", "field-became-nullable", "B.id"),
    "field deprecated": ("s: String }", 's: String @deprecated(reason: "no") }', "info", "deprecated", "A.s"),
    "argument added": ("a(x: Int)", "a(x: Int, y: Int)", "info", "argument-added", "Query.a(y:)"),
    "argument with a default": ("a(x: Int)", "a(x: Int, y: Int! = 1)", "info", "argument-added", "Query.a(y:)"),
    "needed argument": ("a(x: Int)", "a(x: Int, y: Int!)", "error", "required-argument-added", "Query.a(y:)"),
    "argument removed": ("a(x: Int)", "a", "error", "argument-removed", "Query.a(x:)"),
    "argument type": ("a(x: Int)", "a(x: String)", "error", "argument-type-changed", "Query.a(x:)"),
    "argument needed now": ("a(x: Int)", "a(x: Int!)", "error", "argument-type-changed", "Query.a(x:)"),
    "argument default": ("a(x: Int)", "a(x: Int = 3)", "warning", "argument-default-changed", "Query.a(x:)"),
    "input field added": ("x: Int, z: Int", "x: Int, z: Int, y: Int", "info", "input-field-added", "I0.y"),
    "needed input field": (
        "x: Int, z: Int", "x: Int, z: Int, y: Int!", "error", "required-input-field-added", "I0.y",
    ),
    "input field removed": ("x: Int, z: Int", "z: Int", "error", "input-field-removed", "I0.x"),
    "input field type": ("x: Int, z: Int", "x: ID, z: Int", "error", "input-field-type-changed", "I0.x"),
    "input field default": (
        "x: Int, z: Int", "x: Int = 3, z: Int", "warning", "input-field-default-changed", "I0.x",
    ),
    "value added": ("ONE TWO", "ONE TWO SIX", "warning", "enum-value-added", "E.SIX"),
    "value removed": ("ONE TWO", "ONE", "error", "enum-value-removed", "E.TWO"),
    "value deprecated": ("ONE TWO", "ONE TWO @deprecated", "info", "deprecated", "E.TWO"),
    "member added": ("A | B", "A | B | Query", "warning", "union-member-added", "U"),
    "member removed": ("A | B", "A", "error", "union-member-removed", "U"),
    "interface added": ("type B {", "type B implements N {", "warning", "interface-added", "B"),
    "interface removed": ("type A implements N", "type A", "error", "interface-removed", "A"),
    "directive added": ("scalar I", "scalar I  directive @d on FIELD", "info", "directive-added", "@d"),
    "root moved": ("scalar I", "scalar I  type Q { a: Int }  schema { query: Q }", "error", "root-changed", "query"),
}  # fmt: skip
DIRECTIVES: dict[str, tuple[str, str, str, str]] = {
    "removed": ("@d on FIELD", "", "error", "directive-removed"),
    "location removed": ("@d on FIELD | QUERY", "@d on FIELD", "error", "directive-location-removed"),
    "location added": ("@d on FIELD", "@d on FIELD | QUERY", "info", "directive-location-added"),
    "repeatable": ("@d on FIELD", "@d repeatable on FIELD", "info", "directive-repeatable-added"),
    "not repeatable": ("@d repeatable on FIELD", "@d on FIELD", "error", "directive-repeatable-removed"),
    "argument removed": ("@d(x: Int) on FIELD", "@d on FIELD", "error", "argument-removed"),
    "needed argument": ("@d on FIELD", "@d(x: Int!) on FIELD", "error", "required-argument-added"),
    "argument": ("@d on FIELD", "@d(x: Int) on FIELD", "info", "argument-added"),
}


def between(old: str, new: str) -> tuple[Finding, ...]:
    return compare(Source("base", graphql=old), Source("revision", graphql=new)).findings


def assert_as_severe_as_the_library(old: str, new: str, found: tuple[Finding, ...]) -> None:
    """Each breaking change of graphql-core is an error, each dangerous one is told; none only in its own words."""
    schemas = build_schema(old), build_schema(new)
    breaking: list[BreakingChange] = list(find_breaking_changes(*schemas))
    assert len([each for each in found if each.level == "error"]) >= len(breaking)
    assert len(found) >= len(breaking) + len(find_dangerous_changes(*schemas))
    assert not [each for each in found if each.rule in ("graphql-breaking-change", "graphql-dangerous-change")]


@pytest.mark.parametrize("name", CHANGES)
def test_change(name: str) -> None:
    before, after, level, rule, where = CHANGES[name]
    assert BASE.count(before) == 1
    new = BASE.replace(before, after)
    found = between(BASE, new)
    assert (level, f"graphql-{rule}", where) in [(each.level, each.rule, each.where) for each in found]
    if name != "root moved":
        told = [each for each in found if each.rule != "graphql-type-added"] or list(found)
        assert len(told) == 1, found
        one = told[0]
        inside = "member" in rule or "interface" in rule
        assert bool(one.base) == (inside or not rule.endswith("added"))
        assert bool(one.revision) == (inside or not rule.endswith("removed"))
        assert_as_severe_as_the_library(BASE, new, found)
    assert between(new, BASE)
    assert between(new, new) == ()


@pytest.mark.parametrize("name", DIRECTIVES)
def test_directives(name: str) -> None:
    before, after, level, rule = DIRECTIVES[name]
    old, new = (f"{BASE} directive {text}" if text else BASE for text in (before, after))
    found = between(old, new)
    assert [(each.level, each.rule, each.schema) for each in found] == [(level, f"graphql-{rule}", "@d")]
    assert_as_severe_as_the_library(old, new, found)


def test_prose_and_order_say_nothing() -> None:
    told = '"""told""" ' + BASE.replace("s: String", '"told" s: String').replace("ONE TWO", "TWO ONE")
    assert between(BASE, told) == ()


def test_attributes_of_the_studio_are_noise() -> None:
    base = "type Query { folder: FolderAttribType } type FolderAttribType { fps: Float }"
    found = between(base, base.replace("fps: Float", "fps: Float, shade: String"))
    assert [(each.where, each.noise) for each in found] == [("FolderAttribType.shade", "studio-attributes")]
