"""`ListAddonsAddonList`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .list_addons_addon_list_item import ListAddonsAddonListItem

__all__ = ["ListAddonsAddonList"]


@define(kw_only=True, repr=False)
class ListAddonsAddonList(Model):
    """Answer of ``addons.list_addons``.
    """

    addons: list[ListAddonsAddonListItem]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addons", "addons", True, ("list", ("model", "list_addons_addon_list_item", "ListAddonsAddonListItem"))),
    )
