"""`ProjectModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .folder_type import FolderTypeDict
    from .link_type_model import LinkTypeModelDict
    from .project_attrib_model import ProjectAttribModelDict
    from .status import StatusDict
    from .tag import TagDict
    from .task_type import TaskTypeDict

__all__ = ["ProjectModelDict"]


class ProjectModelDict(TypedDict):
    """`ProjectModel` as plain JSON."""

    code: str
    name: str
    active: NotRequired[bool | None]
    attrib: NotRequired[ProjectAttribModelDict | None]
    config: NotRequired[dict[str, Any] | None]
    createdAt: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    folderTypes: NotRequired[list[FolderTypeDict] | None]
    label: NotRequired[str | None]
    library: NotRequired[bool | None]
    linkTypes: NotRequired[list[LinkTypeModelDict] | None]
    ownAttrib: NotRequired[list[str] | None]
    skeleton: NotRequired[bool | None]
    statuses: NotRequired[list[StatusDict] | None]
    tags: NotRequired[list[TagDict] | None]
    taskTypes: NotRequired[list[TaskTypeDict] | None]
    updatedAt: NotRequired[str | None]
