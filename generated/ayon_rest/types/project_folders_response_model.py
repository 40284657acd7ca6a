"""`ProjectFoldersResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .project_folder_model import ProjectFolderModelDict

__all__ = ["ProjectFoldersResponseModelDict"]


class ProjectFoldersResponseModelDict(TypedDict):
    """`ProjectFoldersResponseModel` as plain JSON."""

    folders: NotRequired[list[ProjectFolderModelDict] | None]
