"""`HierarchyFolderModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["HierarchyFolderModelDict"]


class HierarchyFolderModelDict(TypedDict):
    """`HierarchyFolderModel` as plain JSON."""

    hasTasks: bool
    id: str
    label: str
    name: str
    parents: list[str]
    status: str
    taskNames: list[str]
    children: NotRequired[list[HierarchyFolderModelDict] | None]
    folderType: NotRequired[str | None]
    parentId: NotRequired[str | None]
