"""`FolderAccessList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .folder_access import FolderAccessDict

__all__ = ["FolderAccessListDict"]


class FolderAccessListDict(TypedDict):
    """`FolderAccessList` as plain JSON."""

    access_list: NotRequired[list[FolderAccessDict] | None]
    enabled: NotRequired[bool | None]
