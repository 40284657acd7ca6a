"""`FolderListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .folder_list_item import FolderListItemDict

__all__ = ["FolderListModelDict"]


class FolderListModelDict(TypedDict):
    """`FolderListModel` as plain JSON."""

    detail: str
    folders: list[FolderListItemDict]
