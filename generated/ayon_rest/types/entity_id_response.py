"""`EntityIdResponse` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["EntityIdResponseDict"]


class EntityIdResponseDict(TypedDict):
    """`EntityIdResponse` as plain JSON."""

    id: str
