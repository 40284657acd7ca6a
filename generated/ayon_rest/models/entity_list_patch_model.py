"""`EntityListPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .list_access_level import ListAccessLevel

__all__ = ["EntityListPatchModel"]


@define(kw_only=True, repr=False)
class EntityListPatchModel(Model):
    """Body of ``entity_lists.update_entity_list``.
    """

    access: dict[str, ListAccessLevel] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    attrib: dict[str, Any] | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    entity_list_folder_id: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access", "access", False, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, None),
        ("data", "data", False, None),
        ("entity_list_folder_id", "entityListFolderId", False, None),
        ("label", "label", False, None),
        ("owner", "owner", False, None),
        ("tags", "tags", False, None),
    )
