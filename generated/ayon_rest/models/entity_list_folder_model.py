"""`EntityListFolderModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .entity_list_folder_data import EntityListFolderData

__all__ = ["EntityListFolderModel"]


@define(kw_only=True, repr=False)
class EntityListFolderModel(Model):
    """Part of ``EntityListFoldersResponseModel``.

    Attributes:
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
        label: 1 to 255 characters.
        owner: 1 to 255 characters.
        parent_id: 32 characters, matching ``^[0-9a-f]{32}$``.
        position: At least 0. The server's default is 0.
    """

    id: str
    label: str
    access: dict[str, int] | None | Unset = UNSET
    data: EntityListFolderData | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("label", "label", True, None),
        ("access", "access", False, None),
        ("data", "data", False, ("model", "entity_list_folder_data", "EntityListFolderData")),
        ("owner", "owner", False, None),
        ("parent_id", "parentId", False, None),
        ("position", "position", False, None),
    )
