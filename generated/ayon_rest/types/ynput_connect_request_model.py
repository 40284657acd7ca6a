"""`YnputConnectRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["YnputConnectRequestModelDict"]


class YnputConnectRequestModelDict(TypedDict):
    """`YnputConnectRequestModel` as plain JSON."""

    key: str
