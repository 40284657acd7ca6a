"""`ProjectFolderModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .project_folder_data import ProjectFolderDataDict

__all__ = ["ProjectFolderModelDict"]


class ProjectFolderModelDict(TypedDict):
    """`ProjectFolderModel` as plain JSON."""

    id: str
    label: str
    data: NotRequired[ProjectFolderDataDict | None]
    isEmpty: NotRequired[bool | None]
    parentId: NotRequired[str | None]
    position: NotRequired[int | None]
