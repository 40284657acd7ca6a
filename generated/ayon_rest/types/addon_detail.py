"""`AddonDetail` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .addon_version_list_item import AddonVersionListItemDict
    from .link_model import LinkModelDict

__all__ = ["AddonDetailDict"]


class AddonDetailDict(TypedDict):
    """`AddonDetail` as plain JSON."""

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
    versions: NotRequired[list[AddonVersionListItemDict] | None]
    warning: NotRequired[str | None]
