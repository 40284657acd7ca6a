"""`VersionSuggestionItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .product_suggestion_item import ProductSuggestionItem

__all__ = ["VersionSuggestionItem"]


@define(kw_only=True, repr=False)
class VersionSuggestionItem(Model):
    """Part of ``SuggestResponse``.
    """

    id: str
    version: int
    created_at: datetime.datetime | None | Unset = UNSET
    name: str | None | Unset = UNSET
    parent: ProductSuggestionItem | None | Unset = UNSET
    relevance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("version", "version", True, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("name", "name", False, None),
        ("parent", "parent", False, ("model", "product_suggestion_item", "ProductSuggestionItem")),
        ("relevance", "relevance", False, None),
    )
