"""`SettingsOverride`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["SettingsOverride"]


@define(kw_only=True, repr=False)
class SettingsOverride(Model):
    """Answer of ``addons.get_addon_studio_overrides``, ``addons.get_addon_project_overrides``,
    ``configuration.get_server_config_overrides``.
    """

    path: list[str | int]
    level: str
    value: Any = UNSET
    type: str | None | Unset = UNSET
    in_group: list[str | int] | None | Unset = UNSET
    scope: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("path", "path", True, None),
        ("level", "level", True, None),
        ("value", "value", False, None),
        ("type", "type", False, None),
        ("in_group", "inGroup", False, None),
        ("scope", "scope", False, None),
    )
