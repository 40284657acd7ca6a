"""`TaskModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .task_attrib_model import TaskAttribModelDict

__all__ = ["TaskModelDict"]


class TaskModelDict(TypedDict):
    """`TaskModel` as plain JSON."""

    name: str
    taskType: str
    active: NotRequired[bool | None]
    assignees: NotRequired[list[str] | None]
    attrib: NotRequired[TaskAttribModelDict | None]
    createdAt: NotRequired[str | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    folderId: NotRequired[str | None]
    id: NotRequired[str | None]
    label: NotRequired[str | None]
    ownAttrib: NotRequired[list[str] | None]
    path: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    thumbnailId: NotRequired[str | None]
    updatedAt: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
