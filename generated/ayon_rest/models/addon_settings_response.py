"""`AddonSettingsResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["AddonSettingsResponse"]


@define(kw_only=True, repr=False)
class AddonSettingsResponse(Model):
    """Answer of ``addons.get_all_addons_settings``, ``addons.get_all_site_settings``.
    """

    settings: dict[str, dict[str, Any]]
    versions: dict[str, str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("settings", "settings", True, None),
        ("versions", "versions", True, None),
    )
