"""`GuestUsersListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .guest_user_model import GuestUserModelDict

__all__ = ["GuestUsersListModelDict"]


class GuestUsersListModelDict(TypedDict):
    """`GuestUsersListModel` as plain JSON."""

    users: NotRequired[list[GuestUserModelDict] | None]
