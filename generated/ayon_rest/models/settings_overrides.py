"""`SettingsOverrides`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["SettingsOverrides"]


@define(kw_only=True, repr=False)
class SettingsOverrides(Model):
    """Part of ``Metrics``.
    """

    addon_name: str | None | Unset = UNSET
    addon_version: str | None | Unset = UNSET
    paths: list[list[str]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addon_name", "addonName", False, None),
        ("addon_version", "addonVersion", False, None),
        ("paths", "paths", False, None),
    )
