"""`EntityListItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["EntityListItemModelDict"]


class EntityListItemModelDict(TypedDict):
    """`EntityListItemModel` as plain JSON."""

    entityId: str
    folderPath: str
    position: int
    attrib: NotRequired[dict[str, Any] | None]
    createdAt: NotRequired[str | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
    label: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    updatedAt: NotRequired[str | None]
    updatedBy: NotRequired[str | None]
