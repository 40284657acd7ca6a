"""`InitializeRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["InitializeRequestModel"]


@define(kw_only=True, repr=False)
class InitializeRequestModel(Model):
    """Body of ``onboarding.create_first_admin``.

    Attributes:
        admin_email: The server's default is "".
        admin_full_name: The server's default is "".
    """

    admin_name: str
    admin_password: str
    admin_email: str | None | Unset = UNSET
    admin_full_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("admin_name", "adminName", True, None),
        ("admin_password", "adminPassword", True, None),
        ("admin_email", "adminEmail", False, None),
        ("admin_full_name", "adminFullName", False, None),
    )
