"""`WatchersModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["WatchersModelDict"]


class WatchersModelDict(TypedDict):
    """`WatchersModel` as plain JSON."""

    watchers: list[str]
