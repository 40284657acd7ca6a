"""Attributes among field names: which one is asked for, of which type of entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .entities import ENTITIES, Entity
from .schema import Schema

_BY_NODE = {entity.node: entity for entity in ENTITIES.values()}


class AttributeField(NamedTuple):
    """A field name that ends in an attribute."""

    field: str
    """As the caller wrote it, e.g. ``"folder.attrib.fps"``."""
    scope: str
    """What attributes call the type of entities, e.g. ``"folder"``."""
    name: str
    """The attribute, e.g. ``"fps"``."""


def attribute_fields(entity: Entity, schema: Schema, fields: Iterable[str]) -> Iterator[AttributeField]:
    """The attributes that field names ask for, of an entity and of what is related to it.

    Names that lead nowhere are left out: the selection refuses them.
    """
    for field in fields:
        node: str | None = entity.node
        parts = field.split(".")
        for part, following in zip(parts, parts[1:]):
            if part == "attrib" and schema.has(node, "attrib"):
                if node in _BY_NODE:
                    yield AttributeField(field, scope_of(_BY_NODE[node]), following)
                break
            node = _below(schema, node, part)
            if node is None:
                break


def scope_of(entity: Entity) -> str:
    """What attributes call a type of entities."""
    return entity.scope or entity.name


def _below(schema: Schema, node: str, name: str) -> str | None:
    """Type of what a field holds; of a paged list that of its entities."""
    info = schema.field(node, name)
    if info is None:
        return None
    edge = schema.edge(info.type)
    held = schema.field(edge, "node") if edge and set(schema.fields(edge)) <= {"cursor", "node"} else None
    return held.type if held is not None else edge or info.type
