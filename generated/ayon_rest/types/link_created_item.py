"""`LinkCreatedItem` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["LinkCreatedItemDict"]


class LinkCreatedItemDict(TypedDict):
    """`LinkCreatedItem` as plain JSON."""

    id: str
    input: str
    linkType: str
    output: str
