"""`Metrics` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .production_bundle import ProductionBundleDict
    from .project_counts import ProjectCountsDict
    from .project_metrics import ProjectMetricsDict
    from .release_info import ReleaseInfoDict
    from .service_info import ServiceInfoDict
    from .settings_overrides import SettingsOverridesDict
    from .system_metrics_data import SystemMetricsDataDict
    from .traffic_stat import TrafficStatDict
    from .user_counts import UserCountsDict
    from .user_stat import UserStatDict

__all__ = ["MetricsDict"]


class MetricsDict(TypedDict):
    """`Metrics` as plain JSON."""

    averageProjectEventCount: NotRequired[int | None]
    eventTopics: NotRequired[dict[str, int] | None]
    installedAddons: NotRequired[list[list[str]] | None]
    productionBundle: NotRequired[ProductionBundleDict | None]
    projectCounts: NotRequired[ProjectCountsDict | None]
    projects: NotRequired[list[ProjectMetricsDict] | None]
    releaseInfo: NotRequired[ReleaseInfoDict | None]
    services: NotRequired[list[ServiceInfoDict] | None]
    studioSettingsOverrides: NotRequired[list[SettingsOverridesDict] | None]
    system: NotRequired[SystemMetricsDataDict | None]
    trafficStats: NotRequired[list[TrafficStatDict] | None]
    uptime: NotRequired[float | None]
    userCounts: NotRequired[UserCountsDict | None]
    userStats: NotRequired[list[UserStatDict] | None]
    version: NotRequired[str | None]
