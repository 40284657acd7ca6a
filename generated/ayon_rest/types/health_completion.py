"""`HealthCompletion` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["HealthCompletionDict"]


class HealthCompletionDict(TypedDict):
    """`HealthCompletion` as plain JSON."""

    ahead: int
    behind: int
    percentage: int
