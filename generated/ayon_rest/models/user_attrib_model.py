"""`UserAttribModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["UserAttribModel"]


@define(kw_only=True, repr=False)
class UserAttribModel(Model):
    """Part of ``NewUserModel``, ``UserModel``, ``UserPatchModel``.
    """

    avatar_url: str | None | Unset = UNSET
    developer_mode: bool | None | Unset = UNSET
    email: str | None | Unset = UNSET
    full_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("avatar_url", "avatarUrl", False, None),
        ("developer_mode", "developerMode", False, None),
        ("email", "email", False, None),
        ("full_name", "fullName", False, None),
    )
