"""`EntityListFolderPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .entity_list_folder_data import EntityListFolderDataDict

__all__ = ["EntityListFolderPostModelDict"]


class EntityListFolderPostModelDict(TypedDict):
    """`EntityListFolderPostModel` as plain JSON."""

    label: str
    access: NotRequired[dict[str, int] | None]
    data: NotRequired[EntityListFolderDataDict | None]
    id: NotRequired[str | None]
    parentId: NotRequired[str | None]
