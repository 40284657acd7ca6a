"""`EntityListItemPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["EntityListItemPatchModelDict"]


class EntityListItemPatchModelDict(TypedDict):
    """`EntityListItemPatchModel` as plain JSON."""

    attrib: NotRequired[dict[str, Any] | None]
    data: NotRequired[dict[str, Any] | None]
    entityId: NotRequired[str | None]
    label: NotRequired[str | None]
    position: NotRequired[int | None]
    tags: NotRequired[list[str] | None]
