"""The GraphQL schema of one server version, as far as building queries needs it.

The facts come from the generated tables (`ayon_rest.graphql.fields`), which say for every field since and until which
server version it exists. A server between two pinned versions is judged by the older one when the SDK chooses fields
itself, and by the newer one when a caller names a field: the server then has the last word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, NamedTuple


class Field(NamedTuple):
    """One field of an object type."""

    type: str
    """Named type without list and null markers, e.g. ``"FolderNode"``, ``"String"``."""
    arguments: Mapping[str, str] = {}
    """Argument name → GraphQL type text, e.g. ``{"ids": "[String!]"}``."""
    needs: frozenset[str] = frozenset()
    """Arguments that have to be given."""
    json: bool = False
    """Whether it is text that holds JSON."""


class Schema:
    """Object types of a server version."""

    __slots__ = ("_load", "_types", "open", "version")

    def __init__(self, load: Callable[[str], Mapping[str, Field]], version: str, *, open_ended: bool = False) -> None:
        """
        Args:
            load: Gives the fields of an object type by name, none for a type that has none; asked once per type.
            version: Server version it stands for, for messages.
            open_ended: The server is newer than everything known, so an unknown field is left to it.
        """
        self._load = load
        self._types: dict[str, Mapping[str, Field]] = {}
        self.version = version
        self.open = open_ended

    def fields(self, type_name: str) -> Mapping[str, Field]:
        """Fields of an object type, empty for a type without fields (scalars, enums)."""
        found = self._types.get(type_name)
        if found is None:
            found = self._types[type_name] = self._load(type_name)
        return found

    def field(self, type_name: str, name: str) -> Field | None:
        """One field, None when the type has none of that name."""
        return self.fields(type_name).get(name)

    def has(self, type_name: str, name: str) -> bool:
        """Whether an object type has a field."""
        return name in self.fields(type_name)

    def is_leaf(self, type_name: str) -> bool:
        """Whether a type has no fields of its own (scalars, enums)."""
        return not self.fields(type_name)

    def edge(self, type_name: str) -> str:
        """Edge type of a connection type, empty when the type is no connection."""
        edges = self.field(type_name, "edges")
        return edges.type if edges is not None and self.has(type_name, "pageInfo") else ""

    def argument(self, type_name: str, field: str, argument: str) -> str:
        """GraphQL type of an argument, empty when the field has none of that name."""
        info = self.field(type_name, field)
        return "" if info is None else info.arguments.get(argument, "")


class ServerSchema(NamedTuple):
    """What is known about the schema of a server, which may lie between two versions the SDK knows."""

    sure: Schema
    """What the server has for certain: this the SDK chooses from."""
    possible: Schema
    """What it may have: this a caller may name, and the server has the last word."""
