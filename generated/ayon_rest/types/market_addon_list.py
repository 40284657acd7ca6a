"""`MarketAddonList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .market_addon_list_item import MarketAddonListItemDict

__all__ = ["MarketAddonListDict"]


class MarketAddonListDict(TypedDict):
    """`MarketAddonList` as plain JSON."""

    addons: NotRequired[list[MarketAddonListItemDict] | None]
