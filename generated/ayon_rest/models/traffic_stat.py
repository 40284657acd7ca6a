"""`TrafficStat`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["TrafficStat"]


@define(kw_only=True, repr=False)
class TrafficStat(Model):
    """Part of ``Metrics``.
    """

    date: str
    egress: int
    ingress: int
    service: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("date", "date", True, None),
        ("egress", "egress", True, None),
        ("ingress", "ingress", True, None),
        ("service", "service", True, None),
    )
