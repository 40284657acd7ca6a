"""`AddGuestUserModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AddGuestUserModelDict"]


class AddGuestUserModelDict(TypedDict):
    """`AddGuestUserModel` as plain JSON."""

    email: str
    fullName: NotRequired[str | None]
