"""`ValidationError` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ValidationErrorDict"]


class ValidationErrorDict(TypedDict):
    """`ValidationError` as plain JSON."""

    loc: list[str | int]
    msg: str
    type: str
