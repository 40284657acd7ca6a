"""`LogoutResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["LogoutResponseModel"]


@define(kw_only=True, repr=False)
class LogoutResponseModel(Model):
    """Answer of ``authentication.logout``.

    Attributes:
        detail: The server's default is "Logged out".
    """

    detail: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", False, None),
    )
