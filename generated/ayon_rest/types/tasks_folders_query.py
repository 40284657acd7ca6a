"""`TasksFoldersQuery` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .query_filter import QueryFilterDict

__all__ = ["TasksFoldersQueryDict"]


class TasksFoldersQueryDict(TypedDict):
    """`TasksFoldersQuery` as plain JSON."""

    filter: NotRequired[QueryFilterDict | None]
    search: NotRequired[str | None]
