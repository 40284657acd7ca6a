"""`ProjectFolderPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .project_folder_data import ProjectFolderData

__all__ = ["ProjectFolderPatchModel"]


@define(kw_only=True, repr=False)
class ProjectFolderPatchModel(Model):
    """Body of ``project_folders.update_project_folder``.

    Attributes:
        label: 1 to 255 characters.
        parent_id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    data: ProjectFolderData | None | Unset = UNSET
    label: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("data", "data", False, ("model", "project_folder_data", "ProjectFolderData")),
        ("label", "label", False, None),
        ("parent_id", "parentId", False, None),
    )
