"""`GuestUsersListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .guest_user_model import GuestUserModel

__all__ = ["GuestUsersListModel"]


@define(kw_only=True, repr=False)
class GuestUsersListModel(Model):
    """Answer of ``projects.list_guest_users``.
    """

    users: list[GuestUserModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("users", "users", False, ("list", ("model", "guest_user_model", "GuestUserModel"))),
    )
