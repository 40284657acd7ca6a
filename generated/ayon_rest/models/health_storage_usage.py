"""`HealthStorageUsage`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["HealthStorageUsage"]


@define(kw_only=True, repr=False)
class HealthStorageUsage(Model):
    """Part of ``Health``.
    """

    quota: int
    used: int
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("quota", "quota", True, None),
        ("used", "used", True, None),
    )
