"""`ProjectFoldersResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .project_folder_model import ProjectFolderModel

__all__ = ["ProjectFoldersResponseModel"]


@define(kw_only=True, repr=False)
class ProjectFoldersResponseModel(Model):
    """Answer of ``project_folders.get_project_folders``.
    """

    folders: list[ProjectFolderModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folders", "folders", False, ("list", ("model", "project_folder_model", "ProjectFolderModel"))),
    )
