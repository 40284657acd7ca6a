"""`ProjectPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .folder_type import FolderType
    from .link_type_model import LinkTypeModel
    from .project_attrib_model import ProjectAttribModel
    from .status import Status
    from .tag import Tag
    from .task_type import TaskType

__all__ = ["ProjectPatchModel"]


@define(kw_only=True, repr=False)
class ProjectPatchModel(Model):
    """Body of ``projects.update_project``.

    Attributes:
        active: The server's default is True.
        code: Matching ``^[a-zA-Z0-9_]*$``.
        label: Matching ``^[^';]*$``.
        library: The server's default is False.
    """

    active: bool | None | Unset = UNSET
    attrib: ProjectAttribModel | None | Unset = UNSET
    code: str | None | Unset = UNSET
    config: dict[str, Any] | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    folder_types: list[FolderType] | None | Unset = UNSET
    label: str | None | Unset = UNSET
    library: bool | None | Unset = UNSET
    link_types: list[LinkTypeModel] | None | Unset = UNSET
    statuses: list[Status] | None | Unset = UNSET
    tags: list[Tag] | None | Unset = UNSET
    task_types: list[TaskType] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "project_attrib_model", "ProjectAttribModel")),
        ("code", "code", False, None),
        ("config", "config", False, None),
        ("data", "data", False, None),
        ("folder_types", "folderTypes", False, ("list", ("model", "folder_type", "FolderType"))),
        ("label", "label", False, None),
        ("library", "library", False, None),
        ("link_types", "linkTypes", False, ("list", ("model", "link_type_model", "LinkTypeModel"))),
        ("statuses", "statuses", False, ("list", ("model", "status", "Status"))),
        ("tags", "tags", False, ("list", ("model", "tag", "Tag"))),
        ("task_types", "taskTypes", False, ("list", ("model", "task_type", "TaskType"))),
    )
