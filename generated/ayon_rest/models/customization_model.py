"""`CustomizationModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["CustomizationModel"]


@define(kw_only=True, repr=False)
class CustomizationModel(Model):
    """Part of ``ServerConfigModel``.

    Attributes:
        motd: The server's default is "".
    """

    frontend_flags: list[str] | None | Unset = UNSET
    login_background: str | None | Unset = UNSET
    motd: str | None | Unset = UNSET
    studio_logo: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("frontend_flags", "frontend_flags", False, None),
        ("login_background", "login_background", False, None),
        ("motd", "motd", False, None),
        ("studio_logo", "studio_logo", False, None),
    )
