"""Types of attributes: what they hold and whose they are; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

AttributeScope: TypeAlias = Literal[
    "project", "folder", "task", "product", "version", "representation", "workfile", "user", "list"
]
AttributeType: TypeAlias = Literal[
    "string",
    "integer",
    "float",
    "boolean",
    "datetime",
    "list_of_strings",
    "list_of_integers",
    "list_of_any",
    "list_of_submodels",
    "dict",
]


class AttributeEnumItemDict(TypedDict):
    """One choice of an attribute with choices."""

    value: str | int | float | bool
    label: str
    icon: str | None
    color: str | None


class AttributeSchemaDataDict(TypedDict):
    """What an attribute holds and which values it takes."""

    type: AttributeType
    inherit: bool
    title: str
    description: str | None
    example: Any | None
    default: Any | None
    gt: int | float | None
    lt: int | float | None
    ge: int | float | None
    le: int | float | None
    minLength: int | None
    maxLength: int | None
    minItems: int | None
    maxItems: int | None
    regex: str | None
    enum: list[AttributeEnumItemDict] | None


class AttributeSchemaDict(TypedDict):
    """An attribute and the entity types it belongs to."""

    name: str
    position: int
    scope: list[AttributeScope]
    builtin: bool
    data: AttributeSchemaDataDict


class AttributesSchemaDict(TypedDict):
    """All attributes of a server."""

    attributes: list[AttributeSchemaDict]
