"""Where in the answers of the newest pinned server there are objects, and where plain values."""

from __future__ import annotations

from functools import cache
from typing import Any

import ayon_schemas

from ..document import as_list, as_map, iter_operations, resolve
from ..operations import answer_of

__all__ = ["holds_parts"]

Node = dict[str, Any]

_DEEPEST = 12


@cache
def _document() -> Node:
    return ayon_schemas.openapi(ayon_schemas.newest())


@cache
def _operations() -> dict[str, tuple[str, Node]]:
    return {
        str(place.operation.get("operationId")): (place.method, place.operation)
        for place in iter_operations(_document())
    }


def holds_parts(operation: str, path: tuple[str, ...]) -> bool:
    """Whether there may be an object at a path in the answer of an operation; lists are looked through.

    Args:
        operation: Its id.
        path: Names on the way, e.g. ``("folders",)``.
    """
    known = _operations().get(operation)
    if known is None:
        return True
    schemas = answer_of(_document(), *known)[2]
    return not schemas or any(_at(schema, path, 0) for schema in schemas)


def _at(schema: Node, path: tuple[str, ...], depth: int) -> bool:
    if depth > _DEEPEST:
        return True
    node = resolve(_document(), schema)
    choices = [as_map(one) for key in ("allOf", "anyOf", "oneOf") for one in as_list(node.get(key))]
    if choices and not node.get("properties"):
        return any(_at(one, path, depth + 1) for one in choices)
    if "items" in node:
        return _at(as_map(node["items"]), path, depth + 1)
    if not path:
        return not node.keys() & {"enum", "const"} and node.get("type", "object") == "object"
    properties = as_map(node.get("properties"))
    return path[0] not in properties or _at(as_map(properties[path[0]]), path[1:], depth + 1)
