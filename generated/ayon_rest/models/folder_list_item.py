"""`FolderListItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["FolderListItem"]


@define(kw_only=True, repr=False)
class FolderListItem(Model):
    """Part of ``FolderListModel``.

    Attributes:
        has_children: The server's default is False.
        has_reviewables: The server's default is False.
        has_tasks: The server's default is False.
    """

    created_at: datetime.datetime
    folder_type: str
    id: str
    name: str
    parents: list[str]
    path: str
    status: str
    thumbnail_hash: str
    updated_at: datetime.datetime
    attrib: dict[str, Any] | None | Unset = UNSET
    has_children: bool | None | Unset = UNSET
    has_reviewables: bool | None | Unset = UNSET
    has_tasks: bool | None | Unset = UNSET
    label: str | None | Unset = UNSET
    own_attrib: list[str] | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    task_names: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", True, ("datetime",)),
        ("folder_type", "folderType", True, None),
        ("id", "id", True, None),
        ("name", "name", True, None),
        ("parents", "parents", True, None),
        ("path", "path", True, None),
        ("status", "status", True, None),
        ("thumbnail_hash", "thumbnailHash", True, None),
        ("updated_at", "updatedAt", True, ("datetime",)),
        ("attrib", "attrib", False, None),
        ("has_children", "hasChildren", False, None),
        ("has_reviewables", "hasReviewables", False, None),
        ("has_tasks", "hasTasks", False, None),
        ("label", "label", False, None),
        ("own_attrib", "ownAttrib", False, None),
        ("parent_id", "parentId", False, None),
        ("tags", "tags", False, None),
        ("task_names", "taskNames", False, None),
    )
