"""`EntityListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from .entity_list_item_model import EntityListItemModelDict
    from .list_access_level import ListAccessLevelDict

__all__ = ["EntityListModelDict"]


class EntityListModelDict(TypedDict):
    """`EntityListModel` as plain JSON."""

    active: bool
    entityListType: str
    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    label: str
    access: NotRequired[dict[str, ListAccessLevelDict] | None]
    accessLevel: NotRequired[ListAccessLevelDict | None]
    attrib: NotRequired[dict[str, Any] | None]
    createdAt: NotRequired[str | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    entityListFolderId: NotRequired[str | None]
    id: NotRequired[str | None]
    items: NotRequired[list[EntityListItemModelDict] | None]
    owner: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    template: NotRequired[dict[str, Any] | None]
    updatedAt: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
