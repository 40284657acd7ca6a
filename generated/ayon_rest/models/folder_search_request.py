"""`FolderSearchRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .query_filter import QueryFilter

__all__ = ["FolderSearchRequest"]


@define(kw_only=True, repr=False)
class FolderSearchRequest(Model):
    """Body of ``folders.search_folders``.
    """

    folder_filter: QueryFilter | None | Unset = UNSET
    folder_search: str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    task_filter: QueryFilter | None | Unset = UNSET
    task_search: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folder_filter", "folderFilter", False, ("model", "query_filter", "QueryFilter")),
        ("folder_search", "folderSearch", False, None),
        ("search", "search", False, None),
        ("task_filter", "taskFilter", False, ("model", "query_filter", "QueryFilter")),
        ("task_search", "taskSearch", False, None),
    )
