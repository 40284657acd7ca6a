"""`AuthenticationModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AuthenticationModel"]


@define(kw_only=True, repr=False)
class AuthenticationModel(Model):
    """Part of ``ServerConfigModel``.

    Attributes:
        hide_password_auth: The server's default is False.
    """

    hide_password_auth: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("hide_password_auth", "hide_password_auth", False, None),
    )
