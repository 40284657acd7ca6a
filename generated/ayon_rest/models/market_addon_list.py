"""`MarketAddonList`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .market_addon_list_item import MarketAddonListItem

__all__ = ["MarketAddonList"]


@define(kw_only=True, repr=False)
class MarketAddonList(Model):
    """Answer of ``market.market_addon_list``.
    """

    addons: list[MarketAddonListItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addons", "addons", False, ("list", ("model", "market_addon_list_item", "MarketAddonListItem"))),
    )
