"""`EntityListPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .list_access_level import ListAccessLevelDict

__all__ = ["EntityListPatchModelDict"]


class EntityListPatchModelDict(TypedDict):
    """`EntityListPatchModel` as plain JSON."""

    access: NotRequired[dict[str, ListAccessLevelDict] | None]
    active: NotRequired[bool | None]
    attrib: NotRequired[dict[str, Any] | None]
    data: NotRequired[dict[str, Any] | None]
    entityListFolderId: NotRequired[str | None]
    label: NotRequired[str | None]
    owner: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
