"""`LicenseListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["LicenseListModel"]


@define(kw_only=True, repr=False)
class LicenseListModel(Model):
    """Answer of ``market.get_licenses``.
    """

    licenses: list[dict[str, Any]] | None | Unset = UNSET
    synced_at: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("licenses", "licenses", False, None),
        ("synced_at", "syncedAt", False, None),
    )
