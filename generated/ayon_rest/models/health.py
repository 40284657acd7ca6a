"""`Health`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .health_completion import HealthCompletion
    from .health_storage_usage import HealthStorageUsage
    from .health_tasks import HealthTasks

__all__ = ["Health"]


@define(kw_only=True, repr=False)
class Health(Model):
    """Answer of ``project_dashboard.get_project_health``.
    """

    completion: HealthCompletion
    statuses: dict[str, int]
    storage_usage: HealthStorageUsage
    tasks: HealthTasks
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("completion", "completion", True, ("model", "health_completion", "HealthCompletion")),
        ("statuses", "statuses", True, None),
        ("storage_usage", "storageUsage", True, ("model", "health_storage_usage", "HealthStorageUsage")),
        ("tasks", "tasks", True, ("model", "health_tasks", "HealthTasks")),
    )
