"""`NewUserModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .user_attrib_model import UserAttribModelDict

__all__ = ["NewUserModelDict"]


class NewUserModelDict(TypedDict):
    """`NewUserModel` as plain JSON."""

    active: NotRequired[bool | None]
    apiKey: NotRequired[str | None]
    attrib: NotRequired[UserAttribModelDict | None]
    data: NotRequired[dict[str, Any] | None]
    password: NotRequired[str | None]
