"""`EntityListFolderData` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["EntityListFolderDataDict"]


class EntityListFolderDataDict(TypedDict):
    """`EntityListFolderData` as plain JSON."""

    color: NotRequired[str | None]
    icon: NotRequired[str | None]
    scope: NotRequired[list[str] | None]
