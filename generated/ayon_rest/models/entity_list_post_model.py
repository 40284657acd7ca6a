"""`EntityListPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .entity_list_item_post_model import EntityListItemPostModel
    from .list_access_level import ListAccessLevel

__all__ = ["EntityListPostModel"]


@define(kw_only=True, repr=False)
class EntityListPostModel(Model):
    """Body of ``entity_lists.create_entity_list``.

    Attributes:
        active: The server's default is True.
        entity_list_type: The server's default is "generic".
    """

    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    label: str
    access: dict[str, ListAccessLevel] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    attrib: dict[str, Any] | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    entity_list_folder_id: str | None | Unset = UNSET
    entity_list_type: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    items: list[EntityListItemPostModel] | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    template: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_type", "entityType", True, None),
        ("label", "label", True, None),
        ("access", "access", False, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, None),
        ("data", "data", False, None),
        ("entity_list_folder_id", "entityListFolderId", False, None),
        ("entity_list_type", "entityListType", False, None),
        ("id", "id", False, None),
        ("items", "items", False, ("list", ("model", "entity_list_item_post_model", "EntityListItemPostModel"))),
        ("owner", "owner", False, None),
        ("tags", "tags", False, None),
        ("template", "template", False, None),
    )
