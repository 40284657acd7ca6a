"""`CreateSessionRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["CreateSessionRequest"]


@define(kw_only=True, repr=False)
class CreateSessionRequest(Model):
    """Body of ``authentication.create_session``.
    """

    message: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("message", "message", False, None),
        ("user_name", "userName", False, None),
    )
