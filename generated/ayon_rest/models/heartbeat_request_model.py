"""`HeartbeatRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .host_health_model import HostHealthModel

__all__ = ["HeartbeatRequestModel"]


@define(kw_only=True, repr=False)
class HeartbeatRequestModel(Model):
    """Body of ``services.host_heartbeat``.
    """

    health: HostHealthModel
    hostname: str
    services: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("health", "health", True, ("model", "host_health_model", "HostHealthModel")),
        ("hostname", "hostname", True, None),
        ("services", "services", False, None),
    )
