"""`AcceptInviteRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AcceptInviteRequest"]


@define(kw_only=True, repr=False)
class AcceptInviteRequest(Model):
    """Body of ``users.accept_invite``.
    """

    token: str
    password: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("token", "token", True, None),
        ("password", "password", False, None),
    )
