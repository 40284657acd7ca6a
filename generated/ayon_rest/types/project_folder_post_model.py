"""`ProjectFolderPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .project_folder_data import ProjectFolderDataDict

__all__ = ["ProjectFolderPostModelDict"]


class ProjectFolderPostModelDict(TypedDict):
    """`ProjectFolderPostModel` as plain JSON."""

    label: str
    data: NotRequired[ProjectFolderDataDict | None]
    id: NotRequired[str | None]
    parentId: NotRequired[str | None]
