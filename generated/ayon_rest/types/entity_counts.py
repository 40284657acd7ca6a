"""`EntityCounts` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["EntityCountsDict"]


class EntityCountsDict(TypedDict):
    """`EntityCounts` as plain JSON."""

    folders: int
    products: int
    representations: int
    tasks: int
    versions: int
    workfiles: int
