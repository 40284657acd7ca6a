"""`InvalidField` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["InvalidFieldDict"]


class InvalidFieldDict(TypedDict):
    """`InvalidField` as plain JSON."""

    loc: list[str | int]
    msg: str
    type: str
