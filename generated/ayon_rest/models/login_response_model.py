"""`LoginResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .user_model import UserModel

__all__ = ["LoginResponseModel"]


@define(kw_only=True, repr=False)
class LoginResponseModel(Model):
    """Answer of ``authentication.login``, ``authentication.token_auth_callback``, ``onboarding.create_first_admin``
    and 2 more.
    """

    detail: str | None | Unset = UNSET
    error: str | None | Unset = UNSET
    redirect_url: str | None | Unset = UNSET
    token: str | None | Unset = UNSET
    user: UserModel | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("detail", "detail", False, None),
        ("error", "error", False, None),
        ("redirect_url", "redirectUrl", False, None),
        ("token", "token", False, None),
        ("user", "user", False, ("model", "user_model", "UserModel")),
    )
