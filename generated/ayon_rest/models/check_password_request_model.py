"""`CheckPasswordRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["CheckPasswordRequestModel"]


@define(kw_only=True, repr=False)
class CheckPasswordRequestModel(Model):
    """Body of ``users.check_password``.
    """

    password: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("password", "password", True, None),
    )
