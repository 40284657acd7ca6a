"""`TaskPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .task_attrib_model import TaskAttribModel

__all__ = ["TaskPatchModel"]


@define(kw_only=True, repr=False)
class TaskPatchModel(Model):
    """Body of ``tasks.update_task``.

    Attributes:
        active: The server's default is True.
        folder_id: Matching ``^[0-f]{32}$``.
        label: Matching ``^[^';]*$``.
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        thumbnail_id: Matching ``^[0-f]{32}$``.
    """

    active: bool | None | Unset = UNSET
    assignees: list[str] | None | Unset = UNSET
    attrib: TaskAttribModel | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    folder_id: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    task_type: str | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("assignees", "assignees", False, None),
        ("attrib", "attrib", False, ("model", "task_attrib_model", "TaskAttribModel")),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("folder_id", "folderId", False, None),
        ("label", "label", False, None),
        ("name", "name", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("task_type", "taskType", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
        ("updated_by", "updatedBy", False, None),
    )
