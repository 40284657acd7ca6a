"""`VersionPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .version_attrib_model import VersionAttribModelDict

__all__ = ["VersionPatchModelDict"]


class VersionPatchModelDict(TypedDict):
    """`VersionPatchModel` as plain JSON."""

    active: NotRequired[bool | None]
    attrib: NotRequired[VersionAttribModelDict | None]
    author: NotRequired[str | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    productId: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    taskId: NotRequired[str | None]
    thumbnailId: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
    version: NotRequired[int | None]
