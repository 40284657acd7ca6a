"""`ProjectAdvancedPermissions` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectAdvancedPermissionsDict"]


class ProjectAdvancedPermissionsDict(TypedDict):
    """`ProjectAdvancedPermissions` as plain JSON."""

    show_sibling_tasks: NotRequired[bool | None]
