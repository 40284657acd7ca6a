"""`StudioManagementPermissions` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["StudioManagementPermissionsDict"]


class StudioManagementPermissionsDict(TypedDict):
    """`StudioManagementPermissions` as plain JSON."""

    create_projects: NotRequired[bool | None]
    list_all_users: NotRequired[bool | None]
