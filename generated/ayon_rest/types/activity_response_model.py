"""`ActivityResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ActivityResponseModelDict"]


class ActivityResponseModelDict(TypedDict):
    """`ActivityResponseModel` as plain JSON."""

    activity: list[int]
