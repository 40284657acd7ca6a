"""`HierarchyResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .hierarchy_folder_model import HierarchyFolderModel

__all__ = ["HierarchyResponseModel"]


@define(kw_only=True, repr=False)
class HierarchyResponseModel(Model):
    """Answer of ``folders.get_folder_hierarchy``.
    """

    detail: str
    hierarchy: list[HierarchyFolderModel]
    project_name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", True, None),
        ("hierarchy", "hierarchy", True, ("list", ("model", "hierarchy_folder_model", "HierarchyFolderModel"))),
        ("project_name", "projectName", True, None),
    )
