"""`EntityListItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["EntityListItemModel"]


@define(kw_only=True, repr=False)
class EntityListItemModel(Model):
    """Part of ``EntityListModel``.
    """

    entity_id: str
    folder_path: str
    position: int
    attrib: dict[str, Any] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_id", "entityId", True, None),
        ("folder_path", "folderPath", True, None),
        ("position", "position", True, None),
        ("attrib", "attrib", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
        ("label", "label", False, None),
        ("tags", "tags", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("updated_by", "updatedBy", False, None),
    )
