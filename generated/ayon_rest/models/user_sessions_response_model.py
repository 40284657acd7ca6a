"""`UserSessionsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .user_session_model import UserSessionModel

__all__ = ["UserSessionsResponseModel"]


@define(kw_only=True, repr=False)
class UserSessionsResponseModel(Model):
    """Answer of ``users.get_user_sessions``.
    """

    sessions: list[UserSessionModel]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("sessions", "sessions", True, ("list", ("model", "user_session_model", "UserSessionModel"))),
    )
