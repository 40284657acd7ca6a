"""`ProjectFolderModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .project_folder_data import ProjectFolderData

__all__ = ["ProjectFolderModel"]


@define(kw_only=True, repr=False)
class ProjectFolderModel(Model):
    """Part of ``ProjectFoldersResponseModel``.

    Attributes:
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
        label: 1 to 255 characters.
        is_empty: The server's default is False.
        parent_id: 32 characters, matching ``^[0-9a-f]{32}$``.
        position: At least 0. The server's default is 0.
    """

    id: str
    label: str
    data: ProjectFolderData | None | Unset = UNSET
    is_empty: bool | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("label", "label", True, None),
        ("data", "data", False, ("model", "project_folder_data", "ProjectFolderData")),
        ("is_empty", "isEmpty", False, None),
        ("parent_id", "parentId", False, None),
        ("position", "position", False, None),
    )
