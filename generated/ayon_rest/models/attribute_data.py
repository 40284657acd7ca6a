"""`AttributeData`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .enum_item import EnumItem

__all__ = ["AttributeData"]


@define(kw_only=True, repr=False)
class AttributeData(Model):
    """Part of ``AttributeModel``, ``AttributePatchModel``, ``AttributePutModel`` and 1 more.

    Attributes:
        inherit: The server's default is True.
        type: The server's default is "string".
    """

    default: Any = UNSET
    description: str | None | Unset = UNSET
    enum: list[EnumItem] | None | Unset = UNSET
    enum_resolver: str | None | Unset = UNSET
    enum_resolver_settings: dict[str, Any] | None | Unset = UNSET
    example: Any = UNSET
    ge: int | float | None | Unset = UNSET
    gt: int | float | None | Unset = UNSET
    inherit: bool | None | Unset = UNSET
    le: int | float | None | Unset = UNSET
    lt: int | float | None | Unset = UNSET
    max_items: int | None | Unset = UNSET
    max_length: int | None | Unset = UNSET
    min_items: int | None | Unset = UNSET
    min_length: int | None | Unset = UNSET
    regex: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type: Literal["string", "integer", "float", "boolean", "datetime", "list_of_strings", "list_of_integers", "list_of_any", "list_of_submodels", "dict"] | str | None | Unset = UNSET
    widget: str | None | Unset = UNSET
    widget_settings: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("default", "default", False, None),
        ("description", "description", False, None),
        ("enum", "enum", False, ("list", ("model", "enum_item", "EnumItem"))),
        ("enum_resolver", "enumResolver", False, None),
        ("enum_resolver_settings", "enumResolverSettings", False, None),
        ("example", "example", False, None),
        ("ge", "ge", False, None),
        ("gt", "gt", False, None),
        ("inherit", "inherit", False, None),
        ("le", "le", False, None),
        ("lt", "lt", False, None),
        ("max_items", "maxItems", False, None),
        ("max_length", "maxLength", False, None),
        ("min_items", "minItems", False, None),
        ("min_length", "minLength", False, None),
        ("regex", "regex", False, None),
        ("title", "title", False, None),
        ("type", "type", False, None),
        ("widget", "widget", False, None),
        ("widget_settings", "widgetSettings", False, None),
    )
