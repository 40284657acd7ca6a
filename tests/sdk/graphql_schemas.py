"""The pinned GraphQL schemas, as graphql-core sees them."""

from __future__ import annotations

import functools

import ayon_schemas
import graphql

from ayon_sdk._graphql.schema import Field, ServerSchema
from ayon_sdk._graphql.tables import server_schema


@functools.cache
def pinned(version: str) -> graphql.GraphQLSchema:
    return graphql.build_schema(ayon_schemas.graphql(version))


def known(version: str) -> ServerSchema:
    """What the SDK knows about a server version."""
    major, minor, patch = (int(number) for number in version.split("."))
    return server_schema((major, minor, patch))


def from_sdl(version: str) -> dict[str, dict[str, Field]]:
    """What the SDK should know, read from the schema itself."""
    types: dict[str, dict[str, Field]] = {}
    for name, kind in pinned(version).type_map.items():
        if name.startswith("__") or not isinstance(kind, (graphql.GraphQLObjectType, graphql.GraphQLInterfaceType)):
            continue
        types[name] = {
            field: Field(
                graphql.get_named_type(info.type).name,
                {argument: str(value.type) for argument, value in info.args.items()},
                frozenset(argument for argument, value in info.args.items() if graphql.is_required_argument(value)),
            )
            for field, info in kind.fields.items()
        }
    return types


def errors(version: str, text: str) -> list[str]:
    """What graphql-core has against a query, on one server version."""
    return [error.message for error in graphql.validate(pinned(version), graphql.parse(text))]
