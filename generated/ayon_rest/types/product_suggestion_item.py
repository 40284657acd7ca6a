"""`ProductSuggestionItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .folder_suggestion_item import FolderSuggestionItemDict

__all__ = ["ProductSuggestionItemDict"]


class ProductSuggestionItemDict(TypedDict):
    """`ProductSuggestionItem` as plain JSON."""

    id: str
    name: str
    productType: str
    createdAt: NotRequired[str | None]
    parent: NotRequired[FolderSuggestionItemDict | None]
    relevance: NotRequired[float | None]
