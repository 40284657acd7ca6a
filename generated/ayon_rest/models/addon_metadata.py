"""`AddonMetadata`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .enum_item import EnumItem

__all__ = ["AddonMetadata"]


@define(kw_only=True, repr=False)
class AddonMetadata(Model):
    """Part of ``ProjectBundle``.
    """

    label: str
    name: str
    options: list[EnumItem]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("label", "label", True, None),
        ("name", "name", True, None),
        ("options", "options", True, ("list", ("model", "enum_item", "EnumItem"))),
    )
