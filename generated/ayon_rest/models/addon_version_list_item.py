"""`AddonVersionListItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["AddonVersionListItem"]


@define(kw_only=True, repr=False)
class AddonVersionListItem(Model):
    """Part of ``AddonDetail``.
    """

    version: str
    ayon_version: str | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    is_compatible: bool | None | Unset = UNSET
    is_installed: bool | None | Unset = UNSET
    is_production: bool | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("version", "version", True, None),
        ("ayon_version", "ayonVersion", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("is_compatible", "isCompatible", False, None),
        ("is_installed", "isInstalled", False, None),
        ("is_production", "isProduction", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
    )
