"""`ReleaseListItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ReleaseListItemModelDict"]


class ReleaseListItemModelDict(TypedDict):
    """`ReleaseListItemModel` as plain JSON."""

    addons: list[str]
    createdAt: str
    isLatest: bool
    label: str
    name: str
    release: str
    description: NotRequired[str | None]
    icon: NotRequired[str | None]
    mandatoryAddons: NotRequired[list[str] | None]
