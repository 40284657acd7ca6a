"""`EntityListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime
    from typing import Literal

    from .entity_list_item_model import EntityListItemModel
    from .list_access_level import ListAccessLevel

__all__ = ["EntityListModel"]


@define(kw_only=True, repr=False)
class EntityListModel(Model):
    """Answer of ``entity_lists.get_entity_list``.

    Attributes:
        access_level: The server's default is 30.
    """

    active: bool
    entity_list_type: str
    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    label: str
    access: dict[str, ListAccessLevel] | None | Unset = UNSET
    access_level: ListAccessLevel | None | Unset = UNSET
    attrib: dict[str, Any] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    entity_list_folder_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    items: list[EntityListItemModel] | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    template: dict[str, Any] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", True, None),
        ("entity_list_type", "entityListType", True, None),
        ("entity_type", "entityType", True, None),
        ("label", "label", True, None),
        ("access", "access", False, None),
        ("access_level", "accessLevel", False, None),
        ("attrib", "attrib", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("entity_list_folder_id", "entityListFolderId", False, None),
        ("id", "id", False, None),
        ("items", "items", False, ("list", ("model", "entity_list_item_model", "EntityListItemModel"))),
        ("owner", "owner", False, None),
        ("tags", "tags", False, None),
        ("template", "template", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("updated_by", "updatedBy", False, None),
    )
