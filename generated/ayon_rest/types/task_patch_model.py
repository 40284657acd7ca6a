"""`TaskPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .task_attrib_model import TaskAttribModelDict

__all__ = ["TaskPatchModelDict"]


class TaskPatchModelDict(TypedDict):
    """`TaskPatchModel` as plain JSON."""

    active: NotRequired[bool | None]
    assignees: NotRequired[list[str] | None]
    attrib: NotRequired[TaskAttribModelDict | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    folderId: NotRequired[str | None]
    label: NotRequired[str | None]
    name: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    taskType: NotRequired[str | None]
    thumbnailId: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
