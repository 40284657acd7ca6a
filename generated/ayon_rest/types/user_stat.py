"""`UserStat` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["UserStatDict"]


class UserStatDict(TypedDict):
    """`UserStat` as plain JSON."""

    date: str
    users: dict[str, str]
