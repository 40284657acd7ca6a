"""What the templates see: names that are valid, types as text, prose as text. No schema, no parser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

__all__ = ["ApiView", "ClassView", "FieldView", "MethodView", "PackageView", "ParameterView"]


@dataclass(frozen=True)
class FieldView:
    """A field of a model."""

    name: str
    key: str
    """As it stands in JSON."""
    type: str
    json_type: str
    rule: tuple[Any, ...] | None
    required: bool
    text: str
    """What is known of its values; may be empty."""


@dataclass(frozen=True)
class ClassView:
    """A component schema, or an object inside one: a model and its TypedDict, or an alias."""

    name: str
    module: str
    key: str
    text: str
    fields: tuple[FieldView, ...] = ()
    extra_type: str = "Any"
    extra_rule: tuple[Any, ...] | None = None
    uses: tuple[tuple[str, str], ...] = ()
    """Modules and names of other classes in its types."""
    alias: tuple[str, str] | None = None
    """What an alias stands for, with models and as plain JSON."""

    @property
    def types(self) -> str:
        """All types of it in one text, to see which imports they need."""
        return self.alias[0] if self.alias else " ".join([*(item.type for item in self.fields), self.extra_type])

    @property
    def names_any(self) -> bool:
        """Whether the module of the model has ``Any`` in it."""
        return self.extra_rule is not None or re.search(r"\bAny\b", self.types) is not None

    @property
    def json_types(self) -> str:
        """The same for the TypedDict."""
        return self.alias[1] if self.alias else " ".join(item.json_type for item in self.fields)


@dataclass(frozen=True)
class ParameterView:
    """A parameter of a method."""

    name: str
    key: str
    location: str
    type: str
    required: bool
    text: str
    style: str = ""
    """How a query parameter that is a list or an object is written, when it is not the usual way."""


@dataclass(frozen=True)
class MethodView:
    """One operation as a method."""

    name: str
    constant: str
    operation: dict[str, Any]
    """Fields of the generated ``Operation`` by name, defaults left out."""
    path_parameters: tuple[ParameterView, ...]
    body: ParameterView | None
    options: tuple[ParameterView, ...]
    """Query, header and cookie parameters, those that must be given first."""
    content_type: str
    """Default media type of a raw body, empty when there is none."""
    returns: str
    raw_returns: str
    summary: str
    details: str
    returns_text: str
    route: str
    """E.g. ``"GET /api/info; since server 1.0.0"``."""


@dataclass(frozen=True)
class ApiView:
    """The operations of one tag."""

    tag: str
    attribute: str
    module: str
    class_name: str
    methods: tuple[MethodView, ...]


@dataclass(frozen=True)
class PackageView:
    """A generated package."""

    title: str
    version: str
    apis: tuple[ApiView, ...]
    classes: tuple[ClassView, ...]
    lifetimes: dict[str, tuple[str, str]]
    marker: dict[str, Any]
    graphql: dict[str, str] = field(default_factory=dict[str, str])
