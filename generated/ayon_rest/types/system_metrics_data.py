"""`SystemMetricsData` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["SystemMetricsDataDict"]


class SystemMetricsDataDict(TypedDict):
    """`SystemMetricsData` as plain JSON."""

    cpuUsage: NotRequired[float | None]
    dbAvailableConnections: NotRequired[int | None]
    dbSizeShared: NotRequired[int | None]
    dbSizeTotal: NotRequired[int | None]
    memoryUsage: NotRequired[float | None]
    redisSizeTotal: NotRequired[int | None]
    runtimeSeconds: NotRequired[float | None]
    storageUtilizationTotal: NotRequired[int | None]
    swapUsage: NotRequired[float | None]
    uptimeSeconds: NotRequired[float | None]
