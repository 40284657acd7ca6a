"""`FolderSearchResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FolderSearchResponseDict"]


class FolderSearchResponseDict(TypedDict):
    """`FolderSearchResponse` as plain JSON."""

    folderIds: NotRequired[list[str] | None]
