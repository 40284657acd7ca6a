"""`AddonVersionDetail` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .link_model import LinkModelDict

__all__ = ["AddonVersionDetailDict"]


class AddonVersionDetailDict(TypedDict):
    """`AddonVersionDetail` as plain JSON."""

    name: str
    title: str
    version: str
    altUrl: NotRequired[str | None]
    available: NotRequired[bool | None]
    ayonVersion: NotRequired[str | None]
    checksum: NotRequired[str | None]
    createdAt: NotRequired[str | None]
    currentLatestVersion: NotRequired[str | None]
    currentProductionVersion: NotRequired[str | None]
    description: NotRequired[str | None]
    flags: NotRequired[list[str] | None]
    icon: NotRequired[str | None]
    isCompatible: NotRequired[bool | None]
    isInstalled: NotRequired[bool | None]
    isOutdated: NotRequired[bool | None]
    isProduction: NotRequired[bool | None]
    latestVersion: NotRequired[str | None]
    links: NotRequired[list[LinkModelDict] | None]
    orgName: NotRequired[str | None]
    orgTitle: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    updatedAt: NotRequired[str | None]
    url: NotRequired[str | None]
