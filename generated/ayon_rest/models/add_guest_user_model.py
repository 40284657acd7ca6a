"""`AddGuestUserModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AddGuestUserModel"]


@define(kw_only=True, repr=False)
class AddGuestUserModel(Model):
    """Body of ``projects.add_guest_user``.
    """

    email: str
    full_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("email", "email", True, None),
        ("full_name", "fullName", False, None),
    )
