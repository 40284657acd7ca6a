"""`ProjectFolderPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .project_folder_data import ProjectFolderDataDict

__all__ = ["ProjectFolderPatchModelDict"]


class ProjectFolderPatchModelDict(TypedDict):
    """`ProjectFolderPatchModel` as plain JSON."""

    data: NotRequired[ProjectFolderDataDict | None]
    label: NotRequired[str | None]
    parentId: NotRequired[str | None]
