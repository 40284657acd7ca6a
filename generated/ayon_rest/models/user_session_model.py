"""`UserSessionModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .client_info import ClientInfo

__all__ = ["UserSessionModel"]


@define(kw_only=True, repr=False)
class UserSessionModel(Model):
    """Part of ``UserSessionsResponseModel``.
    """

    is_service: bool
    last_used: float
    token: str
    client_info: ClientInfo | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("is_service", "isService", True, None),
        ("last_used", "lastUsed", True, None),
        ("token", "token", True, None),
        ("client_info", "clientInfo", False, ("model", "client_info", "ClientInfo")),
    )
