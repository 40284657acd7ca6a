"""`EntityListFoldersResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .entity_list_folder_model import EntityListFolderModel

__all__ = ["EntityListFoldersResponseModel"]


@define(kw_only=True, repr=False)
class EntityListFoldersResponseModel(Model):
    """Answer of ``entity_lists.get_entity_list_folders``.
    """

    folders: list[EntityListFolderModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folders", "folders", False, ("list", ("model", "entity_list_folder_model", "EntityListFolderModel"))),
    )
