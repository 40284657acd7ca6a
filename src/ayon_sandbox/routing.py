"""From a method and a path to an operation of the pinned OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_METHODS = ("get", "post", "put", "patch", "delete", "head")


@dataclass(frozen=True)
class Operation:
    """One operation of the document.

    Attributes:
        id: The operationId.
        method: HTTP method, uppercase.
        template: Path with ``{parameters}``.
        status: The declared success status.
        tag: First tag.
        spec: The operation object of the document.
    """

    id: str
    method: str
    template: str
    status: int
    tag: str
    spec: Mapping[str, Any] = field(repr=False, compare=False)


@dataclass(frozen=True)
class _Node:
    """One segment of the tree of paths."""

    literal: dict[str, _Node] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    # Parameter children by nothing: names differ between operations of one path, the tree does not care.
    parameter: list[_Node] = field(default_factory=list)  # pyright: ignore[reportUnknownVariableType]
    operations: dict[str, tuple[Operation, tuple[str, ...]]] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]


@dataclass(frozen=True)
class Match:
    """What a path leads to.

    Attributes:
        operations: Operation and path parameters by method; empty for an unknown path.
    """

    operations: Mapping[str, tuple[Operation, dict[str, str]]]


class Router:
    """All operations of a document.

    Literal segments win over parameters (``/users/me`` over ``/users/{user_name}``), whatever their order in the
    document.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.operations: dict[str, Operation] = {}
        self._root = _Node()
        for template, item in document["paths"].items():
            for method in _METHODS:
                if method in item:
                    self._add(template, method.upper(), item[method])

    def add_hidden(self, operation_id: str, route: str) -> None:
        """Add an operation that the document does not have: ``"GET /api/x/{name}"``; its parameters are not checked."""
        method, template = route.split(" ")
        self._add(template, method, {"operationId": operation_id, "responses": {"200": {}}})

    def _add(self, template: str, method: str, spec: Mapping[str, Any]) -> None:
        success = next((int(code) for code in spec.get("responses", {}) if code.startswith("2")), 200)
        tags = spec.get("tags") or [""]
        operation = Operation(spec["operationId"], method, template, success, tags[0], spec)
        self.operations.setdefault(operation.id, operation)
        node = self._root
        names: list[str] = []
        for segment in template.strip("/").split("/"):
            found = re.fullmatch(r"\{([^}]*)\}", segment)
            if found:
                names.append(found.group(1).split(":")[0])
                if not node.parameter:
                    node.parameter.append(_Node())
                node = node.parameter[0]
            else:
                node = node.literal.setdefault(segment, _Node())
        node.operations[method] = (operation, tuple(names))

    def match(self, path: str) -> Match:
        """Find what answers at a decoded path, e.g. ``/api/projects/demo``."""
        found: dict[str, tuple[Operation, dict[str, str]]] = {}
        segments = path[1:].split("/")
        self._walk(self._root, segments, 0, (), found)
        return Match(found)

    def _walk(
        self,
        node: _Node,
        segments: list[str],
        at: int,
        values: tuple[str, ...],
        found: dict[str, tuple[Operation, dict[str, str]]],
    ) -> None:
        if at == len(segments):
            for method, (operation, names) in node.operations.items():
                found.setdefault(method, (operation, dict(zip(names, values))))
            return
        segment = segments[at]
        child = node.literal.get(segment)
        if child is not None:
            self._walk(child, segments, at + 1, values, found)
        if segment and node.parameter:
            self._walk(node.parameter[0], segments, at + 1, (*values, segment), found)
