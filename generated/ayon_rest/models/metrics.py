"""`Metrics`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .production_bundle import ProductionBundle
    from .project_counts import ProjectCounts
    from .project_metrics import ProjectMetrics
    from .release_info import ReleaseInfo
    from .service_info import ServiceInfo
    from .settings_overrides import SettingsOverrides
    from .system_metrics_data import SystemMetricsData
    from .traffic_stat import TrafficStat
    from .user_counts import UserCounts
    from .user_stat import UserStat

__all__ = ["Metrics"]


@define(kw_only=True, repr=False)
class Metrics(Model):
    """Answer of ``system.get_production_metrics``.
    """

    average_project_event_count: int | None | Unset = UNSET
    event_topics: dict[str, int] | None | Unset = UNSET
    installed_addons: list[list[str]] | None | Unset = UNSET
    production_bundle: ProductionBundle | None | Unset = UNSET
    project_counts: ProjectCounts | None | Unset = UNSET
    projects: list[ProjectMetrics] | None | Unset = UNSET
    release_info: ReleaseInfo | None | Unset = UNSET
    services: list[ServiceInfo] | None | Unset = UNSET
    studio_settings_overrides: list[SettingsOverrides] | None | Unset = UNSET
    system: SystemMetricsData | None | Unset = UNSET
    traffic_stats: list[TrafficStat] | None | Unset = UNSET
    uptime: float | None | Unset = UNSET
    user_counts: UserCounts | None | Unset = UNSET
    user_stats: list[UserStat] | None | Unset = UNSET
    version: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("average_project_event_count", "averageProjectEventCount", False, None),
        ("event_topics", "eventTopics", False, None),
        ("installed_addons", "installedAddons", False, None),
        ("production_bundle", "productionBundle", False, ("model", "production_bundle", "ProductionBundle")),
        ("project_counts", "projectCounts", False, ("model", "project_counts", "ProjectCounts")),
        ("projects", "projects", False, ("list", ("model", "project_metrics", "ProjectMetrics"))),
        ("release_info", "releaseInfo", False, ("model", "release_info", "ReleaseInfo")),
        ("services", "services", False, ("list", ("model", "service_info", "ServiceInfo"))),
        ("studio_settings_overrides", "studioSettingsOverrides", False, ("list", ("model", "settings_overrides", "SettingsOverrides"))),
        ("system", "system", False, ("model", "system_metrics_data", "SystemMetricsData")),
        ("traffic_stats", "trafficStats", False, ("list", ("model", "traffic_stat", "TrafficStat"))),
        ("uptime", "uptime", False, None),
        ("user_counts", "userCounts", False, ("model", "user_counts", "UserCounts")),
        ("user_stats", "userStats", False, ("list", ("model", "user_stat", "UserStat"))),
        ("version", "version", False, None),
    )
