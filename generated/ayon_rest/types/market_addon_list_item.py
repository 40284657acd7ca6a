"""`MarketAddonListItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .link_model import LinkModelDict

__all__ = ["MarketAddonListItemDict"]


class MarketAddonListItemDict(TypedDict):
    """`MarketAddonListItem` as plain JSON."""

    name: str
    title: str
    available: NotRequired[bool | None]
    currentLatestVersion: NotRequired[str | None]
    currentProductionVersion: NotRequired[str | None]
    description: NotRequired[str | None]
    flags: NotRequired[list[str] | None]
    icon: NotRequired[str | None]
    isOutdated: NotRequired[bool | None]
    latestVersion: NotRequired[str | None]
    links: NotRequired[list[LinkModelDict] | None]
    orgName: NotRequired[str | None]
    orgTitle: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
