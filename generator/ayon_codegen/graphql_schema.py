"""The GraphQL schema of a server: pulled by introspection, kept as canonical SDL, with a history over versions.

Contract for the pipeline::

    sdl = pull(ask)            # ask(query) sends a GraphQL query and returns the JSON answer ({"data": …})
    sdl = canonical(text)      # sorted, without descriptions: equal schemas give equal bytes
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_client_schema,
    build_schema,
    get_introspection_query,
    get_named_type,
    is_required_argument,
    lexicographic_sort_schema,
    print_schema,
)

from .errors import SchemaInvalid, SchemaUnavailable

__all__ = [
    "Argument",
    "Field",
    "History",
    "Version",
    "canonical",
    "connection_edge",
    "edge_node",
    "history",
    "is_list",
    "members",
    "named_type",
    "nullable",
    "object_types",
    "parse",
    "pull",
    "version_tuple",
]

Version = tuple[int, ...]


def pull(ask: Callable[[str], Mapping[str, Any]]) -> str:
    """Read the GraphQL schema of a running server.

    Args:
        ask: Sends one GraphQL query and returns the JSON answer, with ``data`` and perhaps ``errors``.

    Returns:
        The schema as canonical SDL.

    Raises:
        SchemaUnavailable: The server does not answer introspection.
        SchemaInvalid: What it answers is no schema.
    """
    # Old servers may not know the newer parts of introspection; that they refuse the query says so.
    answer = ask(get_introspection_query(descriptions=False, specified_by_url=True, input_value_deprecation=True))
    if answer.get("errors"):
        answer = ask(get_introspection_query(descriptions=False))
    data = answer.get("data")
    if not isinstance(data, Mapping) or not data:
        raise SchemaUnavailable(f"the server did not describe its GraphQL schema: {answer.get('errors')!r}")
    try:
        schema = build_client_schema(data)  # pyright: ignore[reportArgumentType, reportUnknownArgumentType]
    except (GraphQLError, TypeError, KeyError) as error:
        raise SchemaInvalid(f"the server's description of its GraphQL schema can't be read: {error}") from error
    return _print(schema)


def canonical(sdl: str) -> str:
    """The same schema sorted and without descriptions, so that equal schemas are equal texts.

    Raises:
        SchemaInvalid: The text is not GraphQL SDL.
    """
    return _print(parse(sdl))


def parse(sdl: str) -> GraphQLSchema:
    """Read SDL.

    Raises:
        SchemaInvalid: The text is not GraphQL SDL, or has no queries.
    """
    try:
        schema = build_schema(sdl, no_location=True)
    except (GraphQLError, TypeError) as error:
        raise SchemaInvalid(f"the GraphQL schema can't be read: {error}") from error
    if schema.query_type is None:
        raise SchemaInvalid("the GraphQL schema has no type Query")
    return schema


def _print(schema: GraphQLSchema) -> str:
    schema = lexicographic_sort_schema(schema)
    schema.description = None
    for holder in (*schema.type_map.values(), *schema.directives):
        holder.description = None
        for member in (*members(holder).values(), *_arguments(holder)):
            member.description = None
            for argument in _arguments(member):
                argument.description = None
    return print_schema(schema) + "\n"


def _arguments(holder: Any) -> Iterable[Any]:
    found: dict[str, Any] = getattr(holder, "args", None) or {}
    return found.values()


# -- shape of a schema ------------------------------------------------------------------------------------------------


def members(named: Any) -> dict[str, Any]:
    """Fields of an object, interface or input type, values of an enum, by name."""
    found: dict[str, Any] = getattr(named, "fields", None) or getattr(named, "values", None) or {}
    return found


def object_types(schema: GraphQLSchema) -> dict[str, GraphQLObjectType | GraphQLInterfaceType]:
    """Object and interface types that a query can reach fields of, sorted by name, without introspection types."""
    return {
        name: named
        for name, named in sorted(schema.type_map.items())
        if isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)) and not name.startswith("__")
    }


def is_list(kind: Any) -> bool:
    """Whether a field answers a list."""
    return isinstance(nullable(kind), GraphQLList)


def nullable(kind: Any) -> Any:
    """The type without its outer mark that it is never null."""
    return cast("Any", kind).of_type if isinstance(kind, GraphQLNonNull) else kind


def named_type(kind: Any) -> GraphQLNamedType:
    """The type inside lists and marks."""
    return cast("GraphQLNamedType", get_named_type(kind))


def connection_edge(named: GraphQLNamedType) -> GraphQLObjectType | None:
    """The edge type of a paged connection, None for anything else."""
    if not isinstance(named, GraphQLObjectType) or not {"edges", "pageInfo"} <= set(named.fields):
        return None
    edge = named_type(named.fields["edges"].type)
    return edge if isinstance(edge, GraphQLObjectType) else None


def edge_node(edge: GraphQLObjectType) -> GraphQLNamedType:
    """What the edges of a connection lead to; the edge itself, when it has no node."""
    return named_type(edge.fields["node"].type) if "node" in edge.fields else edge


# -- history ----------------------------------------------------------------------------------------------------------


@dataclass
class Argument:
    """An argument as one run of versions has it."""

    type: str
    required: bool
    """Whether it has to be given: never null and no default."""
    since: Version
    until: Version | None = None


@dataclass
class Field:
    """A field as one run of versions has it."""

    kind: str
    """``scalar``, ``object``, ``list`` (of objects) or ``connection`` (paged)."""
    type: str
    """GraphQL type, e.g. ``"[String!]!"``."""
    node: str
    """Object type that is reached: of the field, of the list's items, of the connection's nodes; else empty."""
    edge: str
    """Edge type of a connection, else empty."""
    since: Version
    until: Version | None = None
    arguments: dict[str, list[Argument]] = field(default_factory=dict[str, list[Argument]])


History = dict[str, dict[str, list[Field]]]
"""Type name → field name → how it was, oldest first; the last one without `until` still is."""


def history(schemas: Mapping[str, GraphQLSchema]) -> History:
    """Since and until which of some server versions every field and argument exists.

    Args:
        schemas: By version, oldest first. A version is dotted numbers, build metadata after them is ignored.
    """
    found: History = {}
    before: Version | None = None
    for text, schema in schemas.items():
        version = version_tuple(text)
        types = object_types(schema)
        for type_name, named in types.items():
            fields = found.setdefault(type_name, {})
            for name, declared in named.fields.items():
                now = _field(declared, version)
                runs = fields.setdefault(name, [])
                last = runs[-1] if runs and runs[-1].until is None else None
                if last is None or (last.kind, last.node, last.edge) != (now.kind, now.node, now.edge):
                    if last is not None:
                        last.until = before
                    runs.append(last := now)
                last.type = now.type
                _track_arguments(last, declared.args, version, before)
        _close(found, types, before)
        before = version
    return found


def version_tuple(text: str) -> Version:
    """Numbers of a version: ``"1.16.0+DEVELOP"`` → ``(1, 16, 0)``.

    Raises:
        SchemaInvalid: It does not begin with dotted numbers.
    """
    numbers: list[int] = []
    for part in text.split("+", 1)[0].split("-", 1)[0].split("."):
        if not (part.isascii() and part.isdigit()):
            raise SchemaInvalid(f"{text!r} is not a server version")
        numbers.append(int(part))
    return tuple(numbers)


def _field(declared: Any, version: Version) -> Field:
    named = named_type(declared.type)
    edge = connection_edge(named)
    if edge is not None:
        return Field("connection", str(declared.type), edge_node(edge).name, edge.name, version)
    if isinstance(named, (GraphQLObjectType, GraphQLInterfaceType, GraphQLUnionType)):
        return Field("list" if is_list(declared.type) else "object", str(declared.type), named.name, "", version)
    return Field("scalar", str(declared.type), "", "", version)


def _track_arguments(run: Field, declared: Mapping[str, Any], version: Version, before: Version | None) -> None:
    for name, argument in declared.items():
        runs = run.arguments.setdefault(name, [])
        last = runs[-1] if runs and runs[-1].until is None else None
        now = Argument(str(argument.type), is_required_argument(argument), version)
        if last is None or (last.type, last.required) != (now.type, now.required):
            if last is not None:
                last.until = before
            runs.append(now)
    for name, runs in run.arguments.items():
        if name not in declared and runs[-1].until is None:
            runs[-1].until = before


def _close(found: History, types: Mapping[str, Any], before: Version | None) -> None:
    """Mark what the newest version looked at does not have any more."""
    for type_name, fields in found.items():
        named = types.get(type_name)
        for name, runs in fields.items():
            if runs[-1].until is None and (named is None or name not in named.fields):
                runs[-1].until = before
