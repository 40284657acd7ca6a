"""`LoginRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["LoginRequestModel"]


@define(kw_only=True, repr=False)
class LoginRequestModel(Model):
    """Body of ``authentication.login``.
    """

    name: str
    password: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("password", "password", True, None),
    )
