"""Which pinned server versions have an operation."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import ayon_schemas

from .document import as_map, iter_operations
from .patches import operations as operation_patches
from .patches.operations import route_id

__all__ = ["History", "Lifetime", "pinned_history"]

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class Lifetime(NamedTuple):
    """First and last pinned server version that has an operation; `until` is empty while the newest has it."""

    since: str
    until: str


class History:
    """Lifetimes of operations over several server versions.

    An operation is the same one if its id is, or its route: parameters of routes were renamed between versions.
    """

    def __init__(self, documents: dict[str, dict[str, Any]]) -> None:
        """Read the documents of server versions, oldest first."""
        self._versions = list(documents)
        self._by_id: dict[str, list[str]] = {}
        self._by_route: dict[str, list[str]] = {}
        self._route_of: dict[str, str] = {}
        for version, document in documents.items():
            operation_patches.repeated_operation_ids(document)
            for place in iter_operations(document):
                identity = place.operation.get("operationId") or route_id(place.method, place.path)
                route = _route(place.method, place.path)
                self._by_id.setdefault(identity, []).append(version)
                self._by_route.setdefault(route, []).append(version)
                self._route_of[identity] = route
        self.title = str(as_map(documents[self._versions[-1]].get("info")).get("title")) if documents else ""

    def knows(self, document: dict[str, Any]) -> bool:
        """Whether a document is one of the same kind of server: versions of other servers mean nothing here."""
        return str(as_map(document.get("info")).get("title")).lower() == self.title.lower()

    def of(self, identity: str, method: str, path: str) -> Lifetime | None:
        """Lifetime of an operation, None when no pinned version has it."""
        versions = {*self._by_id.get(identity, ()), *self._by_route.get(_route(method, path), ())}
        if not versions:
            return None
        ordered = [version for version in self._versions if version in versions]
        return Lifetime(ordered[0], "" if ordered[-1] == self._versions[-1] else ordered[-1])

    def all(self) -> dict[str, Lifetime]:
        """Lifetimes of all operations by id, sorted."""
        result: dict[str, Lifetime] = {}
        for identity in sorted(self._by_id):
            method, _, path = self._route_of[identity].partition(" ")
            lifetime = self.of(identity, method, path)
            if lifetime is not None:
                result[identity] = lifetime
        return result


def pinned_history() -> History:
    """The history that the pinned snapshots tell."""
    return History({version: ayon_schemas.openapi(version) for version in ayon_schemas.versions()})


def _route(method: str, path: str) -> str:
    return f"{method} {_PLACEHOLDER.sub('{}', path)}"
