"""`LoginRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["LoginRequestModelDict"]


class LoginRequestModelDict(TypedDict):
    """`LoginRequestModel` as plain JSON."""

    name: str
    password: str
