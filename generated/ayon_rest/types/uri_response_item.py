"""`UriResponseItem` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["UriResponseItemDict"]


class UriResponseItemDict(TypedDict):
    """`UriResponseItem` as plain JSON."""

    id: str
    uri: str
