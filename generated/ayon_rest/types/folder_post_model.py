"""`FolderPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .folder_attrib_model import FolderAttribModelDict

__all__ = ["FolderPostModelDict"]


class FolderPostModelDict(TypedDict):
    """`FolderPostModel` as plain JSON."""

    name: str
    active: NotRequired[bool | None]
    attrib: NotRequired[FolderAttribModelDict | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    folderType: NotRequired[str | None]
    id: NotRequired[str | None]
    label: NotRequired[str | None]
    parentId: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    thumbnailId: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
