"""`DefaultProductType` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["DefaultProductTypeDict"]


class DefaultProductTypeDict(TypedDict):
    """`DefaultProductType` as plain JSON."""

    color: str
    icon: str
