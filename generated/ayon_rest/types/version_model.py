"""`VersionModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .version_attrib_model import VersionAttribModelDict

__all__ = ["VersionModelDict"]


class VersionModelDict(TypedDict):
    """`VersionModel` as plain JSON."""

    productId: str
    version: int
    active: NotRequired[bool | None]
    attrib: NotRequired[VersionAttribModelDict | None]
    author: NotRequired[str | None]
    createdAt: NotRequired[str | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
    ownAttrib: NotRequired[list[str] | None]
    path: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    taskId: NotRequired[str | None]
    thumbnailId: NotRequired[str | None]
    updatedAt: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
