"""`StudioManagementPermissions`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["StudioManagementPermissions"]


@define(kw_only=True, repr=False)
class StudioManagementPermissions(Model):
    """Part of ``Permissions``, ``UserPermissionsModel``.

    Attributes:
        create_projects: The server's default is False.
        list_all_users: The server's default is False.
    """

    create_projects: bool | None | Unset = UNSET
    list_all_users: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("create_projects", "create_projects", False, None),
        ("list_all_users", "list_all_users", False, None),
    )
