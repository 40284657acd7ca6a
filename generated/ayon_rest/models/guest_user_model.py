"""`GuestUserModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["GuestUserModel"]


@define(kw_only=True, repr=False)
class GuestUserModel(Model):
    """Part of ``GuestUsersListModel``.

    Attributes:
        status: The server's default is "pending".
    """

    email: str
    full_name: str | None | Unset = UNSET
    status: Literal["pending", "active"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("email", "email", True, None),
        ("full_name", "fullName", False, None),
        ("status", "status", False, None),
    )
