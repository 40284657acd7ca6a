"""What is said in other words is no change: 3.0 and 3.1, and the habits of the tools that write documents."""

from __future__ import annotations

from typing import Any

import ayon_schemas
import pytest
from support.drift_documents import Node, asking, between, giving, operation, rules, taking

REF = {"$ref": "#/components/schemas/Thing"}
THING: Node = {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}

SAME: dict[str, tuple[Any, Any]] = {
    "nullable": ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    "nullable as a union": ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    "nullable as a oneOf": ({"type": "string", "nullable": True}, {"oneOf": [{"type": "null"}, {"type": "string"}]}),
    "nullable reference": ({"allOf": [REF], "nullable": True}, {"anyOf": [REF, {"type": "null"}]}),
    "nullable enum": (
        {"type": "string", "nullable": True, "enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a"]},
    ),
    "null as a const": ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, {"const": None}]}),
    "wrapped reference": ({"allOf": [REF]}, REF),
    "reference with prose": ({"allOf": [REF], "description": "a"}, {**REF, "description": "b"}),
    "reference with a default": ({"allOf": [REF], "default": {}}, {**REF, "default": {}}),
    "const": ({"type": "string", "enum": ["a"]}, {"const": "a"}),
    "enum without a type": ({"type": "string", "enum": ["a", "b"]}, {"enum": ["b", "a"]}),
    "exclusive bounds": (
        {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": True},
        {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 9},
    ),
    "no exclusive bound": (
        {"type": "integer", "minimum": 1, "exclusiveMinimum": False},
        {"type": "integer", "minimum": 1},
    ),
    "tuple": (
        {"type": "array", "items": [{"type": "string"}, {"type": "integer"}]},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
    ),
    "several types": ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, {"type": ["string", "integer"]}),
    "several types with limits": (
        {"anyOf": [{"type": "string", "minLength": 1}, {"type": "integer", "minimum": 3}]},
        {"type": ["integer", "string"], "minLength": 1, "minimum": 3},
    ),
    "file": (
        {"type": "string", "format": "binary"},
        {"type": "string", "contentMediaType": "application/octet-stream"},
    ),
    "encoded text": ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
    "anything": ({}, True),
    "open object": ({"type": "object"}, {"type": "object", "additionalProperties": True}),
    "open object with a schema": ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
    "nothing required": ({"type": "object"}, {"type": "object", "required": []}),
    "no limit": ({"type": "string"}, {"type": "string", "minLength": 0, "pattern": ".*"}),
    "order of required": (
        {"type": "object", "required": ["a", "b"], "properties": {"a": {}, "b": {}}},
        {"type": "object", "required": ["b", "a"], "properties": {"b": {}, "a": {}}},
    ),
    "order of alternatives": ({"anyOf": [REF, {"type": "string"}]}, {"anyOf": [{"type": "string"}, REF]}),
    "merged allOf": (
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
                {"type": "object", "properties": {"b": {"type": "string"}}},
            ]
        },
        {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a"]},
    ),
    "reference in place": (REF, THING["Thing"]),
    "default of null": ({"type": "string", "nullable": True, "default": None}, {"type": ["string", "null"]}),
    "nested union": (
        {"anyOf": [REF, {"anyOf": [{"type": "string"}, {"type": "integer"}]}]},
        {"anyOf": [REF, {"type": "string"}, {"type": "integer"}]},
    ),
    "lists of values": (
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string", "enum": ["c"]}]},
        {"type": "string", "enum": ["c", "b", "a"]},
    ),
    "constants one by one": (
        {"type": "integer", "format": "int32", "oneOf": [{"const": 1, "title": "A"}, {"const": 2, "title": "B"}]},
        {"type": "integer", "format": "int32", "enum": [2, 1]},
    ),
    "one constant": (
        {"type": "string", "anyOf": [{"type": "string", "const": "a", "description": "told"}]},
        {"type": "string", "enum": ["a"]},
    ),
    "prose": (
        {"type": "string", "title": "A", "description": "a", "example": "a", "$comment": "a"},
        {"type": "string", "title": "B", "description": "b", "examples": ["b"], "externalDocs": {"url": "b"}},
    ),
    "dependencies": (
        {"type": "object", "dependencies": {"a": ["b"]}},
        {"type": "object", "dependentRequired": {"a": ["b"]}},
    ),
    "flags that are off": (
        {"type": "string", "readOnly": False, "writeOnly": False, "deprecated": False},
        {"type": "string"},
    ),
}


@pytest.mark.parametrize("name", SAME)
@pytest.mark.parametrize("make", [taking, giving])
@pytest.mark.parametrize("versions", [("3.0.3", "3.1.0"), ("3.1.0", "3.0.3"), ("3.1.0", "3.1.0")])
def test_the_same_in_other_words(name: str, make: Any, versions: tuple[str, str]) -> None:
    old, new = SAME[name] if versions[0] != "3.1.0" or versions[1] == "3.1.0" else SAME[name][::-1]
    for schemas in ((old, new), ({"type": "array", "items": old}, {"type": "array", "items": new})):
        base, revision = (
            make(each, schemas=THING, version=version) for each, version in zip(schemas, versions, strict=True)
        )
        assert between(base, revision) == ()


def test_siblings_of_a_reference_mean_nothing_in_3_0() -> None:
    base = taking({**REF, "minProperties": 3}, schemas=THING, version="3.0.3")
    assert between(base, taking(REF, schemas=THING, version="3.0.3")) == ()
    base = taking({**REF, "minProperties": 3}, schemas=THING)
    assert rules(base, taking(REF, schemas=THING)) == [("request-min-properties-unset", "info")]


def spelled_otherwise(node: Any) -> Any:
    """A document of the server in the other dialect: tuples, constants, exclusive bounds, references in wrappers."""
    if isinstance(node, list):
        return [spelled_otherwise(entry) for entry in node]
    if not isinstance(node, dict):
        return node
    out = {key: spelled_otherwise(value) for key, value in node.items()}
    if isinstance(out.get("items"), list):
        out["prefixItems"] = out.pop("items")
    if isinstance(out.get("enum"), list) and len(out["enum"]) == 1:
        out["const"] = out.pop("enum")[0]
    for bound in ("Minimum", "Maximum"):
        value = out.get(f"exclusive{bound}")
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            out[bound.lower()], out[f"exclusive{bound}"] = value, True
    if isinstance(out.get("$ref"), str) and set(out) == {"$ref"}:
        out = {"allOf": [out]} if "/schemas/" in out["$ref"] else out
    return out


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_whole_documents_in_the_other_dialect(version: str) -> None:
    document = ayon_schemas.openapi(version)
    other = {**spelled_otherwise(document), "openapi": "3.0.3"}
    assert other != document
    assert between(document, other) == ()
    assert between(other, document) == ()


def test_ways_to_write_a_parameter() -> None:
    plain = asking({"schema": {"type": "array"}})
    assert between(plain, asking({"schema": {"type": "array"}, "style": "form", "explode": True})) == ()
    assert rules(plain, asking({"schema": {"type": "array"}, "explode": False})) == [
        ("parameter-style-changed", "error")
    ]
    # One value is written alike either way.
    assert (
        between(asking({"schema": {"type": "string"}}), asking({"schema": {"type": "string"}, "explode": False})) == ()
    )


def test_names_of_headers_and_media_types() -> None:
    header = {"in": "header", "schema": {"type": "string"}}
    assert between(asking({**header, "name": "X-Site"}), asking({**header, "name": "x-site"})) == ()
    # The document may name these, but says nothing with it.
    assert between(operation(), asking({**header, "name": "Authorization", "required": True})) == ()
    text = {"type": "string"}
    assert (
        between(giving(text, "application/json; charset=utf-8"), giving(text, "Application/JSON;charset=UTF-8")) == ()
    )


def test_a_parameter_of_the_path_and_of_the_operation() -> None:
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    get: Node = {"operationId": "read", "responses": {}}
    base = operation()
    base["paths"] = {"/things": {"parameters": [limit], "get": get}}
    revision = operation()
    revision["paths"] = {"/things": {"get": {**get, "parameters": [{"$ref": "#/components/parameters/Limit"}]}}}
    revision["components"]["parameters"] = {"Limit": limit}
    assert between(base, revision) == ()


def test_components_behind_references() -> None:
    body = {"content": {"application/json": {"schema": {"type": "string"}}}}
    plain = operation({"requestBody": body, "responses": {"200": body}})
    referring = operation(
        {
            "requestBody": {"$ref": "#/components/requestBodies/B"},
            "responses": {"200": {"$ref": "#/components/responses/R"}},
        },
        components={"requestBodies": {"B": body}, "responses": {"R": body}},
    )
    assert between(plain, referring) == ()
    path = operation(components={"pathItems": {"P": plain["paths"]["/things"]}})
    path["paths"] = {"/things": {"$ref": "#/components/pathItems/P"}}
    assert between(plain, path) == ()
