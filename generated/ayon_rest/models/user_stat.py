"""`UserStat`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["UserStat"]


@define(kw_only=True, repr=False)
class UserStat(Model):
    """Part of ``Metrics``.
    """

    date: str
    users: dict[str, str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("date", "date", True, None),
        ("users", "users", True, None),
    )
