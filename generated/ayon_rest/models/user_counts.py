"""`UserCounts`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["UserCounts"]


@define(kw_only=True, repr=False)
class UserCounts(Model):
    """Part of ``Metrics``.

    Attributes:
        active: The server's default is 0.
        admins: The server's default is 0.
        licenses_total: The server's default is 0.
        licenses_used: The server's default is 0.
        managers: The server's default is 0.
        services: The server's default is 0.
        total: The server's default is 0.
    """

    active: int | None | Unset = UNSET
    admins: int | None | Unset = UNSET
    licenses_total: int | None | Unset = UNSET
    licenses_used: int | None | Unset = UNSET
    managers: int | None | Unset = UNSET
    services: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("admins", "admins", False, None),
        ("licenses_total", "licensesTotal", False, None),
        ("licenses_used", "licensesUsed", False, None),
        ("managers", "managers", False, None),
        ("services", "services", False, None),
        ("total", "total", False, None),
    )
