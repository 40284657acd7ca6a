"""`FolderSuggestionItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["FolderSuggestionItem"]


@define(kw_only=True, repr=False)
class FolderSuggestionItem(Model):
    """Part of ``ProductSuggestionItem``, ``TaskSuggestionItem``.
    """

    folder_type: str
    id: str
    name: str
    created_at: datetime.datetime | None | Unset = UNSET
    label: str | None | Unset = UNSET
    relevance: float | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folder_type", "folderType", True, None),
        ("id", "id", True, None),
        ("name", "name", True, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("label", "label", False, None),
        ("relevance", "relevance", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
    )
