"""`SetDefaultViewRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["SetDefaultViewRequestModelDict"]


class SetDefaultViewRequestModelDict(TypedDict):
    """`SetDefaultViewRequestModel` as plain JSON."""

    viewId: str
