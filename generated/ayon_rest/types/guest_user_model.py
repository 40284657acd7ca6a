"""`GuestUserModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["GuestUserModelDict"]


class GuestUserModelDict(TypedDict):
    """`GuestUserModel` as plain JSON."""

    email: str
    fullName: NotRequired[str | None]
    status: NotRequired[Literal["pending", "active"] | str | None]
