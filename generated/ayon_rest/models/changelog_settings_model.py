"""`ChangelogSettingsModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ChangelogSettingsModel"]


@define(kw_only=True, repr=False)
class ChangelogSettingsModel(Model):
    """Part of ``ServerConfigModel``.

    Attributes:
        show_changelog_to_users: The server's default is True.
    """

    show_changelog_to_users: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("show_changelog_to_users", "show_changelog_to_users", False, None),
    )
