"""`NewUserModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .user_attrib_model import UserAttribModel

__all__ = ["NewUserModel"]


@define(kw_only=True, repr=False)
class NewUserModel(Model):
    """Body of ``users.create_user``.

    Attributes:
        active: The server's default is True.
    """

    active: bool | None | Unset = UNSET
    api_key: str | None | Unset = UNSET
    attrib: UserAttribModel | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    password: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("api_key", "apiKey", False, None),
        ("attrib", "attrib", False, ("model", "user_attrib_model", "UserAttribModel")),
        ("data", "data", False, None),
        ("password", "password", False, None),
    )
