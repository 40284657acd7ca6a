"""`LoginResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .user_model import UserModelDict

__all__ = ["LoginResponseModelDict"]


class LoginResponseModelDict(TypedDict):
    """`LoginResponseModel` as plain JSON."""

    detail: NotRequired[str | None]
    error: NotRequired[str | None]
    redirectUrl: NotRequired[str | None]
    token: NotRequired[str | None]
    user: NotRequired[UserModelDict | None]
