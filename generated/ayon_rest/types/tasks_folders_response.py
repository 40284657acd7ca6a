"""`TasksFoldersResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["TasksFoldersResponseDict"]


class TasksFoldersResponseDict(TypedDict):
    """`TasksFoldersResponse` as plain JSON."""

    folderIds: NotRequired[list[str] | None]
