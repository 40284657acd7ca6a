"""`ProjectFolderOrderModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ProjectFolderOrderModelDict"]


class ProjectFolderOrderModelDict(TypedDict):
    """`ProjectFolderOrderModel` as plain JSON."""

    order: list[str]
