"""`UserPermissionsModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .permissions import Permissions
    from .studio_management_permissions import StudioManagementPermissions

__all__ = ["UserPermissionsModel"]


@define(kw_only=True, repr=False)
class UserPermissionsModel(Model):
    """Answer of ``users.get_my_permissions``.

    Attributes:
        user_level: The server's default is "user".
    """

    projects: dict[str, Permissions] | None | Unset = UNSET
    studio: StudioManagementPermissions | None | Unset = UNSET
    user_level: Literal["admin", "manager", "user"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("projects", "projects", False, ("dict", ("model", "permissions", "Permissions"))),
        ("studio", "studio", False, ("model", "studio_management_permissions", "StudioManagementPermissions")),
        ("user_level", "user_level", False, None),
    )
