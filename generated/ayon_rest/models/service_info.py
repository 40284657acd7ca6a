"""`ServiceInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ServiceInfo"]


@define(kw_only=True, repr=False)
class ServiceInfo(Model):
    """Part of ``Metrics``.
    """

    addon_name: str
    addon_version: str
    service_name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addon_name", "addonName", True, None),
        ("addon_version", "addonVersion", True, None),
        ("service_name", "serviceName", True, None),
    )
