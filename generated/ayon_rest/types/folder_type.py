"""`FolderType` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FolderTypeDict"]


class FolderTypeDict(TypedDict):
    """`FolderType` as plain JSON."""

    name: str
    color: NotRequired[str | None]
    icon: NotRequired[str | None]
    original_name: NotRequired[str | None]
    shortName: NotRequired[str | None]
