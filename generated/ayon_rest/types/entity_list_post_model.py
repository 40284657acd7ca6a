"""`EntityListPostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from .entity_list_item_post_model import EntityListItemPostModelDict
    from .list_access_level import ListAccessLevelDict

__all__ = ["EntityListPostModelDict"]


class EntityListPostModelDict(TypedDict):
    """`EntityListPostModel` as plain JSON."""

    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    label: str
    access: NotRequired[dict[str, ListAccessLevelDict] | None]
    active: NotRequired[bool | None]
    attrib: NotRequired[dict[str, Any] | None]
    data: NotRequired[dict[str, Any] | None]
    entityListFolderId: NotRequired[str | None]
    entityListType: NotRequired[str | None]
    id: NotRequired[str | None]
    items: NotRequired[list[EntityListItemPostModelDict] | None]
    owner: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    template: NotRequired[dict[str, Any] | None]
