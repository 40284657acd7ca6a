"""`HealthTasks` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["HealthTasksDict"]


class HealthTasksDict(TypedDict):
    """`HealthTasks` as plain JSON."""

    completed: int
    overdue: int
    total: int
