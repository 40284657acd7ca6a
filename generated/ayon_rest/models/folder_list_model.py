"""`FolderListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .folder_list_item import FolderListItem

__all__ = ["FolderListModel"]


@define(kw_only=True, repr=False)
class FolderListModel(Model):
    """Answer of ``folders.get_folder_list``.
    """

    detail: str
    folders: list[FolderListItem]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", True, None),
        ("folders", "folders", True, ("list", ("model", "folder_list_item", "FolderListItem"))),
    )
