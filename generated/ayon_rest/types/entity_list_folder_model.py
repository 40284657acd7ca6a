"""`EntityListFolderModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .entity_list_folder_data import EntityListFolderDataDict

__all__ = ["EntityListFolderModelDict"]


class EntityListFolderModelDict(TypedDict):
    """`EntityListFolderModel` as plain JSON."""

    id: str
    label: str
    access: NotRequired[dict[str, int] | None]
    data: NotRequired[EntityListFolderDataDict | None]
    owner: NotRequired[str | None]
    parentId: NotRequired[str | None]
    position: NotRequired[int | None]
