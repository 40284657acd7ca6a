"""`CheckPasswordRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["CheckPasswordRequestModelDict"]


class CheckPasswordRequestModelDict(TypedDict):
    """`CheckPasswordRequestModel` as plain JSON."""

    password: str
