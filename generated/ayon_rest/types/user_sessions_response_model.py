"""`UserSessionsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .user_session_model import UserSessionModelDict

__all__ = ["UserSessionsResponseModelDict"]


class UserSessionsResponseModelDict(TypedDict):
    """`UserSessionsResponseModel` as plain JSON."""

    sessions: list[UserSessionModelDict]
