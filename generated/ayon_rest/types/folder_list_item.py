"""`FolderListItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["FolderListItemDict"]


class FolderListItemDict(TypedDict):
    """`FolderListItem` as plain JSON."""

    createdAt: str
    folderType: str
    id: str
    name: str
    parents: list[str]
    path: str
    status: str
    thumbnailHash: str
    updatedAt: str
    attrib: NotRequired[dict[str, Any] | None]
    hasChildren: NotRequired[bool | None]
    hasReviewables: NotRequired[bool | None]
    hasTasks: NotRequired[bool | None]
    label: NotRequired[str | None]
    ownAttrib: NotRequired[list[str] | None]
    parentId: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    taskNames: NotRequired[list[str] | None]
