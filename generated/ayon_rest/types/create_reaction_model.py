"""`CreateReactionModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["CreateReactionModelDict"]


class CreateReactionModelDict(TypedDict):
    """`CreateReactionModel` as plain JSON."""

    reaction: str
