"""`ChangeUserNameRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ChangeUserNameRequestModelDict"]


class ChangeUserNameRequestModelDict(TypedDict):
    """`ChangeUserNameRequestModel` as plain JSON."""

    newName: str
