"""`UserSessionModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .client_info import ClientInfoDict

__all__ = ["UserSessionModelDict"]


class UserSessionModelDict(TypedDict):
    """`UserSessionModel` as plain JSON."""

    isService: bool
    lastUsed: float
    token: str
    clientInfo: NotRequired[ClientInfoDict | None]
