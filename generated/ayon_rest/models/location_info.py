"""`LocationInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["LocationInfo"]


@define(kw_only=True, repr=False)
class LocationInfo(Model):
    """Part of ``ClientInfo``.
    """

    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    subdivision: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("city", "city", False, None),
        ("country", "country", False, None),
        ("subdivision", "subdivision", False, None),
    )
