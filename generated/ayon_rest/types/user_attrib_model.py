"""`UserAttribModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["UserAttribModelDict"]


class UserAttribModelDict(TypedDict):
    """`UserAttribModel` as plain JSON."""

    avatarUrl: NotRequired[str | None]
    developerMode: NotRequired[bool | None]
    email: NotRequired[str | None]
    fullName: NotRequired[str | None]
