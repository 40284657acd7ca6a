"""Types of attributes, from the ``*AttribModel`` schemas of the OpenAPI document.

Attributes are a studio's own: what a server declares is what comes out. The GraphQL schema names the entity types that
have them; the OpenAPI document knows their types better (lists, dates, objects).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import GraphQLSchema

from .graphql_schema import named_type, object_types

__all__ = ["Attributes", "attribute_types"]

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_GRAPHQL = {"String": "str", "Int": "int", "Float": "float", "Boolean": "bool", "DateTime": "str"}


@dataclass(frozen=True)
class Attributes:
    """Attributes of one entity type, to be rendered as a TypedDict."""

    name: str
    doc: str
    types: dict[str, str]
    """Python type by attribute name."""


def attribute_types(
    schema: GraphQLSchema, document: Mapping[str, Any], names: Mapping[str, str]
) -> dict[str, Attributes]:
    """Typed attributes of every entity type that has some.

    An attribute that projects have a default for is always set on a project and on what inherits from it (the types
    with ``ownAttrib``): it is typed as never None there. Any other may be None.

    Args:
        schema: The GraphQL schema.
        document: The OpenAPI document of the same server.
        names: TypedDict name of each entity type.

    Returns:
        By TypedDict name: ``FolderAttribDict``, and ``FolderOwnAttribDict`` where own attributes are known to differ.
    """
    defaults = {name for name, entry in _model(document, "Project").items() if entry.get("default") is not None}
    found: dict[str, Attributes] = {}
    for type_name, named in object_types(schema).items():
        if type_name not in names or "attrib" not in named.fields:
            continue
        declared = named_type(named.fields["attrib"].type)
        fields: Mapping[str, Any] = getattr(declared, "fields", None) or {}
        if not fields:
            continue
        entity = type_name.removesuffix("Node")
        types = {name: _GRAPHQL.get(named_type(field.type).name, "Any") for name, field in sorted(fields.items())}
        types.update({name: _python_type(entry) for name, entry in sorted(_model(document, entity).items())})
        types = dict(sorted(types.items()))
        optional = {name: _optional(kind) for name, kind in types.items()}
        inherits = "ownAttrib" in named.fields
        in_effect = {
            name: kind if name in defaults and (inherits or entity == "Project") else optional[name]
            for name, kind in types.items()
        }
        noun = entity[0].lower() + entity[1:]
        found[f"{entity}AttribDict"] = Attributes(f"{entity}AttribDict", f"Attribute values of a {noun}.", in_effect)
        if in_effect != optional:
            found[f"{entity}OwnAttribDict"] = Attributes(
                f"{entity}OwnAttribDict", f"Attribute values set on a {noun} itself, None where inherited.", optional
            )
    return found


def _model(document: Mapping[str, Any], entity: str) -> dict[str, dict[str, Any]]:
    """Properties of the attribute model of an entity type; the model's name may be module-qualified."""
    schemas = _mapping(_mapping(document.get("components")).get("schemas"))
    wanted = f"{entity}AttribModel"
    for name in sorted(schemas, key=lambda name: (name != wanted, name)):
        if name == wanted or name.endswith(f"__{wanted}"):
            properties = _mapping(_mapping(schemas[name]).get("properties"))
            return {key: _mapping(value) for key, value in properties.items()}
    return {}


def _mapping(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _python_type(entry: Mapping[str, Any]) -> str:
    kind: object = entry.get("type")
    if kind == "array":
        inner = _python_type(_mapping(entry.get("items")))
        return f"list[{inner}]"
    if kind == "object":
        return "dict[str, Any]"
    return _SCALARS.get(kind, "Any") if isinstance(kind, str) else "Any"


def _optional(kind: str) -> str:
    return kind if kind == "Any" else f"Optional[{kind}]"
