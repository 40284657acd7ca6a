"""`EntityListFolderPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .entity_list_folder_data import EntityListFolderData

__all__ = ["EntityListFolderPatchModel"]


@define(kw_only=True, repr=False)
class EntityListFolderPatchModel(Model):
    """Body of ``entity_lists.update_entity_list_folder``.

    Attributes:
        label: 1 to 255 characters.
        parent_id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    access: dict[str, int] | None | Unset = UNSET
    data: EntityListFolderData | None | Unset = UNSET
    label: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access", "access", False, None),
        ("data", "data", False, ("model", "entity_list_folder_data", "EntityListFolderData")),
        ("label", "label", False, None),
        ("parent_id", "parentId", False, None),
    )
