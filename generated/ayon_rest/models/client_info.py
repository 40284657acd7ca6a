"""`ClientInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .agent_info import AgentInfo
    from .location_info import LocationInfo

__all__ = ["ClientInfo"]


@define(kw_only=True, repr=False)
class ClientInfo(Model):
    """Part of ``SessionModel``, ``UserSessionModel``.
    """

    ip: str
    agent: AgentInfo | None | Unset = UNSET
    languages: list[str] | None | Unset = UNSET
    location: LocationInfo | None | Unset = UNSET
    site_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("ip", "ip", True, None),
        ("agent", "agent", False, ("model", "agent_info", "AgentInfo")),
        ("languages", "languages", False, None),
        ("location", "location", False, ("model", "location_info", "LocationInfo")),
        ("site_id", "site_id", False, None),
    )
