"""`PasswordResetModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["PasswordResetModel"]


@define(kw_only=True, repr=False)
class PasswordResetModel(Model):
    """Body of ``users.password_reset``.
    """

    token: str
    password: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("token", "token", True, None),
        ("password", "password", False, None),
    )
