"""`UserPermissionsModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .permissions import PermissionsDict
    from .studio_management_permissions import StudioManagementPermissionsDict

__all__ = ["UserPermissionsModelDict"]


class UserPermissionsModelDict(TypedDict):
    """`UserPermissionsModel` as plain JSON."""

    projects: NotRequired[dict[str, PermissionsDict] | None]
    studio: NotRequired[StudioManagementPermissionsDict | None]
    user_level: NotRequired[Literal["admin", "manager", "user"] | str | None]
