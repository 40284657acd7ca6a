"""`AccessGroupObject` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["AccessGroupObjectDict"]


class AccessGroupObjectDict(TypedDict):
    """`AccessGroupObject` as plain JSON."""

    isProjectLevel: bool
    name: str
