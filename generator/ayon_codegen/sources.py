"""What the parser does not get to see of a document: names, routes, media types, values of enums."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

__all__ = ["Adapted", "BodySource", "ClassSource", "OperationSource", "ParameterSource"]

Node = dict[str, Any]


@dataclass
class ClassSource:
    """A component schema, or an object inside another schema, that becomes a class or an alias."""

    marker: str
    key: str
    """Name of the component, or JSON pointer of an inner object."""
    schema: Node
    """With its ``allOf`` merged."""
    wish: str = ""
    """What an inner object would like to be called; empty for components."""
    alias: bool = False
    """Not an object with fields: an enum, a list, a union …"""
    holders: list[str] = field(default_factory=list[str])
    fields: dict[str, str] = field(default_factory=dict[str, str])
    """Real name of a field by its number."""
    required: frozenset[str] = frozenset()


@dataclass
class ParameterSource:
    """One parameter of an operation."""

    number: str
    name: str
    location: str
    """``"path"``, ``"query"``, ``"header"`` or ``"cookie"``."""
    required: bool
    node: Node
    """As declared, resolved."""
    schema: Node


@dataclass
class BodySource:
    """The request body of an operation."""

    media: str
    kind: str
    """``"json"``, ``"form"`` or ``"content"``."""
    required: bool
    description: str


@dataclass
class OperationSource:
    """One operation, with what the parser does not need to know."""

    marker: str
    id: str
    """operationId, or one made of verb and route."""
    method: str
    path: str
    node: Node
    tag: str
    parameters: list[ParameterSource]
    body: BodySource | None
    answer: str
    """``"json"``, ``"text"``, ``"bytes"`` or ``"none"``."""
    media: str
    """Media type of the answer."""
    may_be_empty: bool


@dataclass
class Adapted:
    """A document for the parser, and what its numbers stand for."""

    document: Node
    classes: dict[str, ClassSource]
    """By marker."""
    enums: dict[str, tuple[Any, ...]]
    """Values by marker, in order of the document."""
    maps: set[str]
    """Markers of objects whose keys are data."""
    operations: list[OperationSource]
