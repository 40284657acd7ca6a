"""`Health` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .health_completion import HealthCompletionDict
    from .health_storage_usage import HealthStorageUsageDict
    from .health_tasks import HealthTasksDict

__all__ = ["HealthDict"]


class HealthDict(TypedDict):
    """`Health` as plain JSON."""

    completion: HealthCompletionDict
    statuses: dict[str, int]
    storageUsage: HealthStorageUsageDict
    tasks: HealthTasksDict
