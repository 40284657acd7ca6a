"""`ListAddonsAddonList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .list_addons_addon_list_item import ListAddonsAddonListItemDict

__all__ = ["ListAddonsAddonListDict"]


class ListAddonsAddonListDict(TypedDict):
    """`ListAddonsAddonList` as plain JSON."""

    addons: list[ListAddonsAddonListItemDict]
