"""Walk an OpenAPI document knowing what each node is.

A property may be called ``description``, ``default`` or ``enum``, and a default may look like a schema. Only position
tells, so everything that looks at a document (canonical form, patches, reachability) goes through these walks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

__all__ = [
    "METHODS",
    "Place",
    "as_list",
    "as_map",
    "iter_operations",
    "iter_places",
    "iter_schemas",
    "references",
    "resolve",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Node = dict[str, Any]


class Place(NamedTuple):
    """One node of a document and what it is."""

    kind: str
    """``"document"``, ``"path"``, ``"operation"``, ``"parameter"``, ``"header"``, ``"body"``, ``"response"``,
    ``"media"``, ``"schema"``, ``"info"``, ``"tag"`` …"""
    node: Node
    pointer: str
    """JSON pointer of the node, e.g. ``"/components/schemas/FolderModel"``."""


def as_map(value: object) -> Node:
    """The value if it is an object, else an empty one: a malformed document has no children, it does not raise."""
    return value if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def as_list(value: object) -> list[Any]:
    """The value if it is an array, else an empty one."""
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


def _token(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1")


# Keyword of a node → (kind of child, whether it is one child, a map or a list of them).
_ONE, _MAP, _LIST, _LISTS = "one", "map", "list", "lists"

_SCHEMA_CHILDREN: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        (
            "additionalProperties",
            "contains",
            "else",
            "if",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties",
        ),
        ("schema", _ONE),
    ),
    "items": ("schema", _LISTS),
    **dict.fromkeys(("$defs", "definitions", "dependentSchemas", "patternProperties", "properties"), ("schema", _MAP)),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("schema", _LIST)),
}

_CHILDREN: dict[str, dict[str, tuple[str, str]]] = {
    "document": {
        "info": ("info", _ONE),
        "tags": ("tag", _LIST),
        "paths": ("path", _MAP),
        "webhooks": ("path", _MAP),
        "components": ("components", _ONE),
    },
    "components": {
        "schemas": ("schema", _MAP),
        "responses": ("response", _MAP),
        "parameters": ("parameter", _MAP),
        "requestBodies": ("body", _MAP),
        "headers": ("header", _MAP),
        "securitySchemes": ("security", _MAP),
        "pathItems": ("path", _MAP),
    },
    "path": {"parameters": ("parameter", _LIST), **dict.fromkeys(METHODS, ("operation", _ONE))},
    "operation": {
        "parameters": ("parameter", _LIST),
        "requestBody": ("body", _ONE),
        "responses": ("response", _MAP),
    },
    "parameter": {"schema": ("schema", _ONE), "content": ("media", _MAP)},
    "header": {"schema": ("schema", _ONE), "content": ("media", _MAP)},
    "body": {"content": ("media", _MAP)},
    "response": {"content": ("media", _MAP), "headers": ("header", _MAP)},
    "media": {"schema": ("schema", _ONE)},
    "schema": _SCHEMA_CHILDREN,
}


def iter_places(document: Node, kind: str = "document", pointer: str = "") -> Iterator[Place]:
    """All nodes of a document (or of a part of it, of the given kind), parents before children.

    The order is that of the document. The walk keeps its own stack: a schema may be nested as deep as JSON can be.
    """
    stack = [Place(kind, document, pointer)]
    while stack:
        place = stack.pop()
        yield place
        children: list[Place] = []
        known = _CHILDREN.get(place.kind)
        if known is None:
            continue
        for key, value in place.node.items():
            child = known.get(key)
            if child is None:
                continue
            kind, shape = child
            base = f"{place.pointer}/{_token(key)}"
            if shape == _MAP:
                children.extend(
                    Place(kind, node, f"{base}/{_token(str(name))}")
                    for name, node in as_map(value).items()
                    if isinstance(node, dict)
                )
            elif shape == _LIST or (shape == _LISTS and not isinstance(value, dict)):
                children.extend(
                    Place(kind, node, f"{base}/{index}")
                    for index, node in enumerate(as_list(value))
                    if isinstance(node, dict)
                )
            elif isinstance(value, dict):
                children.append(Place(kind, value, base))  # pyright: ignore[reportUnknownArgumentType]
        stack.extend(reversed(children))


def iter_schemas(document: Node) -> Iterator[tuple[Node, str]]:
    """Every schema node of a document with its JSON pointer, parents before children."""
    for place in iter_places(document):
        if place.kind == "schema":
            yield place.node, place.pointer


class OperationPlace(NamedTuple):
    """One operation of a document."""

    path: str
    method: str
    """Lower case, as in the document."""
    operation: Node
    item: Node
    """The path item, whose parameters hold for all its operations."""


def iter_operations(document: Node) -> Iterator[OperationPlace]:
    """All operations in order of the document."""
    for path, item in as_map(document.get("paths")).items():
        for method in METHODS:
            operation = as_map(item).get(method)
            if isinstance(operation, dict):
                yield OperationPlace(path, method, operation, as_map(item))  # pyright: ignore[reportUnknownArgumentType]


def references(node: object) -> set[str]:
    """All ``$ref`` targets in a node, at any depth."""
    found: set[str] = set()
    stack: list[object] = [node]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            entries = as_map(value)  # pyright: ignore[reportUnknownArgumentType]
            target = entries.get("$ref")
            if isinstance(target, str):
                found.add(target)
            stack.extend(entries.values())
        elif isinstance(value, list):
            stack.extend(as_list(value))  # pyright: ignore[reportUnknownArgumentType]
    return found


def resolve(document: Node, node: Node) -> Node:
    """Follow ``$ref`` of a node inside the document; an endless or a dangling one gives an empty node."""
    seen: set[str] = set()
    while "$ref" in node:
        target = node["$ref"]
        if not isinstance(target, str) or not target.startswith("#/") or target in seen:
            return {}
        seen.add(target)
        found: object = document
        for token in target[2:].split("/"):
            found = as_map(found).get(token.replace("~1", "/").replace("~0", "~"))
        node = as_map(found)
    return node
