"""`EnumItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .icon_model import IconModel

__all__ = ["EnumItem"]


@define(kw_only=True, repr=False)
class EnumItem(Model):
    """Answer of ``enums.get_enum``. Part of ``AddonMetadata``, ``AttributeData``, ``ImportableColumn``.

    Attributes:
        color: Matching ``^#[0-9a-fA-F]{6}$``.
        disabled: The server's default is False.
    """

    label: str
    value: str | int | float | bool
    color: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    disabled_message: str | None | Unset = UNSET
    fulltext: list[str] | None | Unset = UNSET
    group: str | None | Unset = UNSET
    icon: str | IconModel | None | Unset = UNSET
    short_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("label", "label", True, None),
        ("value", "value", True, None),
        ("color", "color", False, None),
        ("description", "description", False, None),
        ("disabled", "disabled", False, None),
        ("disabled_message", "disabledMessage", False, None),
        ("fulltext", "fulltext", False, None),
        ("group", "group", False, None),
        ("icon", "icon", False, ("model", "icon_model", "IconModel")),
        ("short_name", "shortName", False, None),
    )
