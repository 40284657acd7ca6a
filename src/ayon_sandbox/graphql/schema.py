"""The schema of a server version, with queries checked once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

import ayon_schemas
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    extend_schema,
    parse,
    validate,
)

_SCALARS = {
    "string": "String",
    "integer": "Int",
    "float": "Float",
    "boolean": "Boolean",
    "datetime": "DateTime",
    "list_of_strings": "[String!]",
    "list_of_integers": "[Int!]",
    "list_of_any": "JSON",
    "list_of_submodels": "JSON",
    "dict": "JSON",
}
_MAX_CHECKED = 256


@dataclass(frozen=True)
class Checked:
    """A query that fits the schema, or the reasons why not."""

    document: DocumentNode | None
    errors: tuple[GraphQLError, ...]

    def operations(self) -> list[OperationDefinitionNode]:
        """Return the operations of the document."""
        definitions = self.document.definitions if self.document else ()
        return [item for item in definitions if isinstance(item, OperationDefinitionNode)]

    def fragments(self) -> Mapping[str, FragmentDefinitionNode]:
        """Return the fragments of the document by name."""
        definitions = self.document.definitions if self.document else ()
        return {item.name.value: item for item in definitions if isinstance(item, FragmentDefinitionNode)}


class Schema:
    """A schema with its cache of checked queries.

    Args:
        schema: What graphql-core built.
    """

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema
        self._checked: OrderedDict[str, Checked] = OrderedDict()
        self._lock = Lock()

    def check(self, text: str) -> Checked:
        """Parse and validate a query; the result of recent ones is remembered."""
        with self._lock:
            found = self._checked.get(text)
            if found is not None:
                self._checked.move_to_end(text)
                return found
        try:
            document = parse(text)
            # The server stops at the first few, too; a query with a thousand wrong names is not worth more.
            checked = Checked(document, tuple(validate(self.schema, document, max_errors=100)))
        except GraphQLError as error:
            checked = Checked(None, (error,))
        except RecursionError:
            checked = Checked(None, (GraphQLError("Syntax Error: the query is nested too deeply."),))
        with self._lock:
            self._checked[text] = checked
            if len(self._checked) > _MAX_CHECKED:
                self._checked.popitem(last=False)
        return checked


def load(version: str, attributes: Iterable[tuple[str, str, str]] = ()) -> Schema:
    """Return the schema of a server version.

    Args:
        version: A pinned server version, e.g. ``"1.16.0"``.
        attributes: ``(entity type, attribute name, attribute type)`` of the studio's attributes; those the pinned
            schema does not have yet are added.
    """
    return _load(version, tuple(sorted(attributes)))


@lru_cache(maxsize=8)
def _load(version: str, attributes: tuple[tuple[str, str, str], ...]) -> Schema:
    schema = build_schema(ayon_schemas.graphql(version), assume_valid_sdl=True)
    extra: dict[str, list[str]] = {}
    for entity, name, kind in attributes:
        type_name = f"{entity[:1].upper()}{entity[1:]}AttribType"
        known = schema.type_map.get(type_name)
        if known is not None and name not in getattr(known, "fields", {}):
            extra.setdefault(type_name, []).append(f"{name}: {_SCALARS.get(kind, 'String')}")
    if extra:
        text = "\n".join(f"extend type {name} {{ {' '.join(fields)} }}" for name, fields in extra.items())
        schema = extend_schema(schema, parse(text), assume_valid_sdl=True)
    _register_attributes(schema)
    return Schema(schema)


def _register_attributes(schema: GraphQLSchema) -> None:
    from ayon_sandbox.graphql.resolvers.entities import register_attributes

    for name, kind in schema.type_map.items():
        if name.endswith("AttribType") and isinstance(kind, GraphQLObjectType):
            register_attributes((name, field, str(item.type) == "Float") for field, item in kind.fields.items())
