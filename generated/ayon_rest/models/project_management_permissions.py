"""`ProjectManagementPermissions`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectManagementPermissions"]


@define(kw_only=True, repr=False)
class ProjectManagementPermissions(Model):
    """Part of ``Permissions``.

    Attributes:
        access: The server's default is 0.
        anatomy: The server's default is 0.
        settings: The server's default is 0.
    """

    access: int | None | Unset = UNSET
    anatomy: int | None | Unset = UNSET
    settings: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access", "access", False, None),
        ("anatomy", "anatomy", False, None),
        ("settings", "settings", False, None),
    )
