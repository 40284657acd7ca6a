"""What each pinned server version has: operations, what they take and answer, GraphQL fields and arguments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import ayon_schemas
from graphql import GraphQLInterfaceType, GraphQLObjectType, build_schema

from ..document import OperationPlace, as_list, as_map, iter_operations, resolve
from ..operations import answer_of, body_of, parameters_of
from ..pinned import version_key
from .rest_source import RestOperation, route

__all__ = ["ServerFacts", "facts", "pinned_facts"]

Node = dict[str, Any]

_DEEPEST = 12


@dataclass
class ServerFacts:
    """One server version."""

    version: str
    document: Node
    by_route: dict[str, OperationPlace]
    by_id: dict[str, OperationPlace]
    graphql: dict[str, dict[str, frozenset[str]]] = field(default_factory=dict[str, dict[str, frozenset[str]]])
    """Type → field → arguments."""

    def operation(self, known: RestOperation) -> OperationPlace | None:
        """An operation of the newest version as this version has it: ids and names in routes have changed."""
        return self.by_route.get(route(known.method, known.path)) or self.by_id.get(known.id)

    def parameters(self, place: OperationPlace) -> dict[tuple[str, str], str]:
        """Place and name of the parameters of an operation."""
        found = parameters_of(self.document, place.path, place.operation, place.item)
        return {(one.location, one.name.lower() if one.location == "header" else one.name): one.name for one in found}

    def sent(self, place: OperationPlace) -> frozenset[str] | None:
        """Properties that the body of an operation may have, None where it may have any."""
        body, schema = body_of(self.document, place.operation)
        return None if body is None else self._properties(schema, 0)

    def answered(self, place: OperationPlace, path: Iterable[str]) -> frozenset[str] | None:
        """Properties of what is at a path in the answer of an operation, None where nothing says."""
        schemas = answer_of(self.document, place.method, place.operation)[2]
        if len(schemas) != 1:
            return None
        node: Node | None = schemas[0]
        for name in path:
            node = self._step(node or {}, name, 0)
        return self._properties(node, 0) if node is not None else None

    def _step(self, schema: Node, name: str, depth: int) -> Node | None:
        node = resolve(self.document, schema)
        if depth > _DEEPEST:
            return None
        if "items" in node:
            return self._step(as_map(node["items"]), name, depth + 1)
        for one in (node, *_choices(node)):
            found = as_map(resolve(self.document, one).get("properties")).get(name)
            if isinstance(found, dict):
                return as_map(found)  # pyright: ignore[reportUnknownArgumentType]
        return None

    def _properties(self, schema: Node, depth: int) -> frozenset[str] | None:
        node = resolve(self.document, schema)
        if depth > _DEEPEST:
            return None
        if "items" in node:
            return self._properties(as_map(node["items"]), depth + 1)
        found = frozenset(as_map(node.get("properties")))
        for one in _choices(node):
            if one.get("type") != "null":
                found |= self._properties(one, depth + 1) or frozenset()
        return found or None

    def has(self, place: str) -> bool:
        """Whether it has a GraphQL field or argument: ``"ProjectNode.folders"``, ``"Query.events(statuses)"``."""
        holder, _, argument = place.partition("(")
        owner, _, name = holder.partition(".")
        arguments = self.graphql.get(owner, {}).get(name)
        return arguments is not None and (not argument or argument.rstrip(")") in arguments)

    def reached(self, version: str) -> bool:
        """Whether it is a version or newer."""
        return version_key(self.version) >= version_key(version)


def facts(version: str, openapi: Node, graphql: str) -> ServerFacts:
    """Read what a server version has.

    Args:
        version: Its number.
        openapi: Its OpenAPI document.
        graphql: Its GraphQL schema in SDL.
    """
    places = list(iter_operations(openapi))
    types: dict[str, dict[str, frozenset[str]]] = {}
    for name, kind in build_schema(graphql).type_map.items():
        if isinstance(kind, (GraphQLObjectType, GraphQLInterfaceType)) and not name.startswith("__"):
            types[name] = {one: frozenset(declared.args) for one, declared in kind.fields.items()}
    return ServerFacts(
        version,
        openapi,
        {route(place.method, place.path): place for place in places},
        {str(place.operation.get("operationId")): place for place in places},
        types,
    )


@cache
def pinned_facts() -> tuple[ServerFacts, ...]:
    """The pinned server versions, oldest first."""
    return tuple(
        facts(version, ayon_schemas.openapi(version), ayon_schemas.graphql(version))
        for version in ayon_schemas.versions()
    )


def _choices(node: Node) -> list[Node]:
    return [as_map(one) for key in ("allOf", "anyOf", "oneOf") for one in as_list(node.get(key))]
