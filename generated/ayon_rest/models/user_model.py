"""`UserModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .user_attrib_model import UserAttribModel

__all__ = ["UserModel"]


@define(kw_only=True, repr=False)
class UserModel(Model):
    """Answer of ``users.get_current_user``, ``users.get_user``. Part of ``InfoResponseModel``, ``LoginResponseModel``,
    ``SessionModel``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9][a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9]$``.
        active: The server's default is True.
    """

    name: str
    active: bool | None | Unset = UNSET
    attrib: UserAttribModel | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    own_attrib: list[str] | None | Unset = UNSET
    ui_exposure_level: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "user_attrib_model", "UserAttribModel")),
        ("created_at", "createdAt", False, ("datetime",)),
        ("data", "data", False, None),
        ("own_attrib", "ownAttrib", False, None),
        ("ui_exposure_level", "uiExposureLevel", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
    )
