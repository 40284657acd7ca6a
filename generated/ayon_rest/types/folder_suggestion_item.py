"""`FolderSuggestionItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FolderSuggestionItemDict"]


class FolderSuggestionItemDict(TypedDict):
    """`FolderSuggestionItem` as plain JSON."""

    folderType: str
    id: str
    name: str
    createdAt: NotRequired[str | None]
    label: NotRequired[str | None]
    relevance: NotRequired[float | None]
    thumbnailId: NotRequired[str | None]
