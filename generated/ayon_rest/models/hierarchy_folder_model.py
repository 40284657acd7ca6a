"""`HierarchyFolderModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["HierarchyFolderModel"]


@define(kw_only=True, repr=False)
class HierarchyFolderModel(Model):
    """Part of ``HierarchyResponseModel``.

    Attributes:
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    has_tasks: bool
    id: str
    label: str
    name: str
    parents: list[str]
    status: str
    task_names: list[str]
    children: list[HierarchyFolderModel] | None | Unset = UNSET
    folder_type: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("has_tasks", "hasTasks", True, None),
        ("id", "id", True, None),
        ("label", "label", True, None),
        ("name", "name", True, None),
        ("parents", "parents", True, None),
        ("status", "status", True, None),
        ("task_names", "taskNames", True, None),
        ("children", "children", False, ("list", ("model", "hierarchy_folder_model", "HierarchyFolderModel"))),
        ("folder_type", "folderType", False, None),
        ("parent_id", "parentId", False, None),
    )
