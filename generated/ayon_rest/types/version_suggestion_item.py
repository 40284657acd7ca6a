"""`VersionSuggestionItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .product_suggestion_item import ProductSuggestionItemDict

__all__ = ["VersionSuggestionItemDict"]


class VersionSuggestionItemDict(TypedDict):
    """`VersionSuggestionItem` as plain JSON."""

    id: str
    version: int
    createdAt: NotRequired[str | None]
    name: NotRequired[str | None]
    parent: NotRequired[ProductSuggestionItemDict | None]
    relevance: NotRequired[float | None]
