"""`SystemMetricsData`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["SystemMetricsData"]


@define(kw_only=True, repr=False)
class SystemMetricsData(Model):
    """Part of ``Metrics``.

    Attributes:
        cpu_usage: The server's default is 0.
        db_available_connections: The server's default is 0.
        db_size_shared: The server's default is 0.
        db_size_total: The server's default is 0.
        memory_usage: The server's default is 0.
        redis_size_total: The server's default is 0.
        runtime_seconds: The server's default is 0.
        storage_utilization_total: The server's default is 0.
        swap_usage: The server's default is 0.
        uptime_seconds: The server's default is 0.
    """

    cpu_usage: float | None | Unset = UNSET
    db_available_connections: int | None | Unset = UNSET
    db_size_shared: int | None | Unset = UNSET
    db_size_total: int | None | Unset = UNSET
    memory_usage: float | None | Unset = UNSET
    redis_size_total: int | None | Unset = UNSET
    runtime_seconds: float | None | Unset = UNSET
    storage_utilization_total: int | None | Unset = UNSET
    swap_usage: float | None | Unset = UNSET
    uptime_seconds: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("cpu_usage", "cpuUsage", False, None),
        ("db_available_connections", "dbAvailableConnections", False, None),
        ("db_size_shared", "dbSizeShared", False, None),
        ("db_size_total", "dbSizeTotal", False, None),
        ("memory_usage", "memoryUsage", False, None),
        ("redis_size_total", "redisSizeTotal", False, None),
        ("runtime_seconds", "runtimeSeconds", False, None),
        ("storage_utilization_total", "storageUtilizationTotal", False, None),
        ("swap_usage", "swapUsage", False, None),
        ("uptime_seconds", "uptimeSeconds", False, None),
    )
