"""`SessionModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .client_info import ClientInfoDict
    from .user_model import UserModelDict

__all__ = ["SessionModelDict"]


class SessionModelDict(TypedDict):
    """`SessionModel` as plain JSON."""

    token: str
    user: UserModelDict
    clientInfo: NotRequired[ClientInfoDict | None]
    created: NotRequired[float | None]
    isApiKey: NotRequired[bool | None]
    isService: NotRequired[bool | None]
    lastUsed: NotRequired[float | None]
