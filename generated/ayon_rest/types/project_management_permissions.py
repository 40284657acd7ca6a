"""`ProjectManagementPermissions` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectManagementPermissionsDict"]


class ProjectManagementPermissionsDict(TypedDict):
    """`ProjectManagementPermissions` as plain JSON."""

    access: NotRequired[int | None]
    anatomy: NotRequired[int | None]
    settings: NotRequired[int | None]
