"""`TaskSuggestionItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .folder_suggestion_item import FolderSuggestionItem

__all__ = ["TaskSuggestionItem"]


@define(kw_only=True, repr=False)
class TaskSuggestionItem(Model):
    """Part of ``SuggestResponse``.
    """

    id: str
    name: str
    task_type: str
    created_at: datetime.datetime | None | Unset = UNSET
    label: str | None | Unset = UNSET
    parent: FolderSuggestionItem | None | Unset = UNSET
    relevance: float | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("name", "name", True, None),
        ("task_type", "taskType", True, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("label", "label", False, None),
        ("parent", "parent", False, ("model", "folder_suggestion_item", "FolderSuggestionItem")),
        ("relevance", "relevance", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
    )
