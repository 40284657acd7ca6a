"""`SessionModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .client_info import ClientInfo
    from .user_model import UserModel

__all__ = ["SessionModel"]


@define(kw_only=True, repr=False)
class SessionModel(Model):
    """Answer of ``authentication.list_active_sessions``, ``authentication.create_session``.

    Attributes:
        created: The server's default is 0.
        is_api_key: The server's default is False.
        is_service: The server's default is False.
        last_used: The server's default is 0.
    """

    token: str
    user: UserModel
    client_info: ClientInfo | None | Unset = UNSET
    created: float | None | Unset = UNSET
    is_api_key: bool | None | Unset = UNSET
    is_service: bool | None | Unset = UNSET
    last_used: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("token", "token", True, None),
        ("user", "user", True, ("model", "user_model", "UserModel")),
        ("client_info", "clientInfo", False, ("model", "client_info", "ClientInfo")),
        ("created", "created", False, None),
        ("is_api_key", "isApiKey", False, None),
        ("is_service", "isService", False, None),
        ("last_used", "lastUsed", False, None),
    )
