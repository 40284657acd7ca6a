"""`ChangePasswordRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ChangePasswordRequestModel"]


@define(kw_only=True, repr=False)
class ChangePasswordRequestModel(Model):
    """Body of ``users.change_password``.

    Attributes:
        api_key: Matching ``^[0-9a-f]{32}$``.
    """

    api_key: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("api_key", "apiKey", False, None),
        ("password", "password", False, None),
    )
