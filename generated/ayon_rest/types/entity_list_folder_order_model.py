"""`EntityListFolderOrderModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["EntityListFolderOrderModelDict"]


class EntityListFolderOrderModelDict(TypedDict):
    """`EntityListFolderOrderModel` as plain JSON."""

    order: list[str]
