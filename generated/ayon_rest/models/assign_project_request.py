"""`AssignProjectRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AssignProjectRequest"]


@define(kw_only=True, repr=False)
class AssignProjectRequest(Model):
    """Body of ``project_folders.assign_projects_to_folder``.

    Attributes:
        project_names: At least 1 items.
        folder_id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    project_names: list[str]
    folder_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("project_names", "projectNames", True, None),
        ("folder_id", "folderId", False, None),
    )
