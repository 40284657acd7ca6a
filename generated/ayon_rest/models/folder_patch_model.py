"""`FolderPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .folder_attrib_model import FolderAttribModel

__all__ = ["FolderPatchModel"]


@define(kw_only=True, repr=False)
class FolderPatchModel(Model):
    """Body of ``folders.update_folder``.

    Attributes:
        active: The server's default is True.
        label: Matching ``^[^';]*$``.
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        parent_id: Matching ``^[0-f]{32}$``.
        thumbnail_id: Matching ``^[0-f]{32}$``.
    """

    active: bool | None | Unset = UNSET
    attrib: FolderAttribModel | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    folder_type: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    thumbnail_id: str | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "folder_attrib_model", "FolderAttribModel")),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("folder_type", "folderType", False, None),
        ("label", "label", False, None),
        ("name", "name", False, None),
        ("parent_id", "parentId", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("thumbnail_id", "thumbnailId", False, None),
        ("updated_by", "updatedBy", False, None),
    )
