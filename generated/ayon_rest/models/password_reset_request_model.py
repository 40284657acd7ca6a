"""`PasswordResetRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["PasswordResetRequestModel"]


@define(kw_only=True, repr=False)
class PasswordResetRequestModel(Model):
    """Body of ``users.password_reset_request``.
    """

    email: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("email", "email", True, None),
    )
