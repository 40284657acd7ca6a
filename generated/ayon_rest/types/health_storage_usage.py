"""`HealthStorageUsage` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["HealthStorageUsageDict"]


class HealthStorageUsageDict(TypedDict):
    """`HealthStorageUsage` as plain JSON."""

    quota: int
    used: int
