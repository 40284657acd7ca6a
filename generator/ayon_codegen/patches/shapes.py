"""Schemas whose form is not the one of the JSON Schema dialect that the document declares."""

from __future__ import annotations

from typing import Any

from ..document import as_list, as_map, iter_schemas
from .registry import patch

__all__: list[str] = []

Node = dict[str, Any]


@patch("tuple-arrays", reason="pydantic v1 writes tuples as items: [...]; JSON Schema 2020-12 calls that prefixItems")
def tuple_arrays(document: Node) -> int:
    touched = 0
    for schema, _ in list(iter_schemas(document)):
        if isinstance(schema.get("items"), list):
            schema["prefixItems"] = schema.pop("items")
            if "additionalItems" in schema:
                schema["items"] = schema.pop("additionalItems")
            touched += 1
    return touched


@patch(
    "defaults",
    reason=(
        "defaults are what the server fills in: a client that sent them would write what its caller never set; "
        "they also stand beside allOf, or are of another type than their schema"
    ),
)
def defaults(document: Node) -> int:
    touched = 0
    for schema, _ in iter_schemas(document):
        if "default" in schema:
            schema["x-ayon-default"] = schema.pop("default")
            touched += 1
    return touched


@patch("wrapped-references", reason="pydantic v1 wraps a reference that has siblings in an allOf of one")
def wrapped_references(document: Node) -> int:
    touched = 0
    for schema, _ in iter_schemas(document):
        members = as_list(schema.get("allOf"))
        if len(members) == 1 and "$ref" in as_map(members[0]) and not schema.keys() & {"properties", "anyOf", "oneOf"}:
            schema["$ref"] = as_map(members[0])["$ref"]
            del schema["allOf"]
            touched += 1
    return touched


@patch("component-titles", reason="components of one class name share a title; what identifies a component is its name")
def component_titles(document: Node) -> int:
    touched = 0
    for schema in as_map(as_map(document.get("components")).get("schemas")).values():
        if as_map(schema).pop("title", None) is not None:
            touched += 1
    return touched
