"""`UserPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .user_attrib_model import UserAttribModelDict

__all__ = ["UserPatchModelDict"]


class UserPatchModelDict(TypedDict):
    """`UserPatchModel` as plain JSON."""

    active: NotRequired[bool | None]
    attrib: NotRequired[UserAttribModelDict | None]
    data: NotRequired[dict[str, Any] | None]
