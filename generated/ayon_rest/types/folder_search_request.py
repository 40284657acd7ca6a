"""`FolderSearchRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .query_filter import QueryFilterDict

__all__ = ["FolderSearchRequestDict"]


class FolderSearchRequestDict(TypedDict):
    """`FolderSearchRequest` as plain JSON."""

    folderFilter: NotRequired[QueryFilterDict | None]
    folderSearch: NotRequired[str | None]
    search: NotRequired[str | None]
    taskFilter: NotRequired[QueryFilterDict | None]
    taskSearch: NotRequired[str | None]
