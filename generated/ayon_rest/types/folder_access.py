"""`FolderAccess` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["FolderAccessDict"]


class FolderAccessDict(TypedDict):
    """`FolderAccess` as plain JSON."""

    access_type: NotRequired[str | None]
    path: NotRequired[str | None]
