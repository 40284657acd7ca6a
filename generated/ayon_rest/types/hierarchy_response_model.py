"""`HierarchyResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .hierarchy_folder_model import HierarchyFolderModelDict

__all__ = ["HierarchyResponseModelDict"]


class HierarchyResponseModelDict(TypedDict):
    """`HierarchyResponseModel` as plain JSON."""

    detail: str
    hierarchy: list[HierarchyFolderModelDict]
    projectName: str
