"""`EntityListFoldersResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .entity_list_folder_model import EntityListFolderModelDict

__all__ = ["EntityListFoldersResponseModelDict"]


class EntityListFoldersResponseModelDict(TypedDict):
    """`EntityListFoldersResponseModel` as plain JSON."""

    folders: NotRequired[list[EntityListFolderModelDict] | None]
