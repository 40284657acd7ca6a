"""`ServiceModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .service_data_model import ServiceDataModel

__all__ = ["ServiceModel"]


@define(kw_only=True, repr=False)
class ServiceModel(Model):
    """Part of ``HeartbeatResponseModel``, ``ServiceListModel``.
    """

    addon_name: str
    addon_version: str
    hostname: str
    is_running: bool
    name: str
    service: str
    should_run: bool
    data: ServiceDataModel | None | Unset = UNSET
    last_seen: datetime.datetime | None | Unset = UNSET
    last_seen_delta: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addon_name", "addonName", True, None),
        ("addon_version", "addonVersion", True, None),
        ("hostname", "hostname", True, None),
        ("is_running", "isRunning", True, None),
        ("name", "name", True, None),
        ("service", "service", True, None),
        ("should_run", "shouldRun", True, None),
        ("data", "data", False, ("model", "service_data_model", "ServiceDataModel")),
        ("last_seen", "lastSeen", False, ("datetime",)),
        ("last_seen_delta", "lastSeenDelta", False, None),
    )
