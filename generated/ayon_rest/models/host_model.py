"""`HostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .host_health_model import HostHealthModel

__all__ = ["HostModel"]


@define(kw_only=True, repr=False)
class HostModel(Model):
    """Part of ``HostListResponseModel``.
    """

    last_seen: datetime.datetime
    name: str
    health: HostHealthModel | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("last_seen", "lastSeen", True, ("datetime",)),
        ("name", "name", True, None),
        ("health", "health", False, ("model", "host_health_model", "HostHealthModel")),
    )
