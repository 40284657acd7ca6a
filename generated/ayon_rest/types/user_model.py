"""`UserModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .user_attrib_model import UserAttribModelDict

__all__ = ["UserModelDict"]


class UserModelDict(TypedDict):
    """`UserModel` as plain JSON."""

    name: str
    active: NotRequired[bool | None]
    attrib: NotRequired[UserAttribModelDict | None]
    createdAt: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    ownAttrib: NotRequired[list[str] | None]
    uiExposureLevel: NotRequired[int | None]
    updatedAt: NotRequired[str | None]
