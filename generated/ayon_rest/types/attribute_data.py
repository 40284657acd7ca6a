"""`AttributeData` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from .enum_item import EnumItemDict

__all__ = ["AttributeDataDict"]


class AttributeDataDict(TypedDict):
    """`AttributeData` as plain JSON."""

    default: NotRequired[Any]
    description: NotRequired[str | None]
    enum: NotRequired[list[EnumItemDict] | None]
    enumResolver: NotRequired[str | None]
    enumResolverSettings: NotRequired[dict[str, Any] | None]
    example: NotRequired[Any]
    ge: NotRequired[int | float | None]
    gt: NotRequired[int | float | None]
    inherit: NotRequired[bool | None]
    le: NotRequired[int | float | None]
    lt: NotRequired[int | float | None]
    maxItems: NotRequired[int | None]
    maxLength: NotRequired[int | None]
    minItems: NotRequired[int | None]
    minLength: NotRequired[int | None]
    regex: NotRequired[str | None]
    title: NotRequired[str | None]
    type: NotRequired[Literal["string", "integer", "float", "boolean", "datetime", "list_of_strings", "list_of_integers", "list_of_any", "list_of_submodels", "dict"] | str | None]
    widget: NotRequired[str | None]
    widgetSettings: NotRequired[dict[str, Any] | None]
