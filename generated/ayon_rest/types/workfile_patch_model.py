"""`WorkfilePatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .workfile_attrib_model import WorkfileAttribModelDict

__all__ = ["WorkfilePatchModelDict"]


class WorkfilePatchModelDict(TypedDict):
    """`WorkfilePatchModel` as plain JSON."""

    active: NotRequired[bool | None]
    attrib: NotRequired[WorkfileAttribModelDict | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    path: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    taskId: NotRequired[str | None]
    thumbnailId: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
