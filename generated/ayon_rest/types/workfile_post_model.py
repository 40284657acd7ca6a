"""`WorkfilePostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .workfile_attrib_model import WorkfileAttribModelDict

__all__ = ["WorkfilePostModelDict"]


class WorkfilePostModelDict(TypedDict):
    """`WorkfilePostModel` as plain JSON."""

    path: str
    taskId: str
    active: NotRequired[bool | None]
    attrib: NotRequired[WorkfileAttribModelDict | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    thumbnailId: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
