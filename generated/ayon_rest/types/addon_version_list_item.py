"""`AddonVersionListItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AddonVersionListItemDict"]


class AddonVersionListItemDict(TypedDict):
    """`AddonVersionListItem` as plain JSON."""

    version: str
    ayonVersion: NotRequired[str | None]
    createdAt: NotRequired[str | None]
    isCompatible: NotRequired[bool | None]
    isInstalled: NotRequired[bool | None]
    isProduction: NotRequired[bool | None]
    updatedAt: NotRequired[str | None]
