"""The pinned GraphQL schemas, as graphql-core sees them."""

from __future__ import annotations

import functools

import ayon_schemas
import graphql

from ayon_sdk._graphql.schema import Field, Schema, ServerSchema


@functools.cache
def pinned(version: str) -> graphql.GraphQLSchema:
    return graphql.build_schema(ayon_schemas.graphql(version))


@functools.cache
def from_sdl(version: str) -> ServerSchema:
    """What the query builder needs to know, read from the schema itself."""
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
    schema = Schema(types, version)
    return ServerSchema(schema, schema)


def errors(version: str, text: str) -> list[str]:
    """What graphql-core has against a query, on one server version."""
    return [error.message for error in graphql.validate(pinned(version), graphql.parse(text))]
