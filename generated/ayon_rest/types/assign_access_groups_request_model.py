"""`AssignAccessGroupsRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .access_groups_on_project import AccessGroupsOnProjectDict

__all__ = ["AssignAccessGroupsRequestModelDict"]


class AssignAccessGroupsRequestModelDict(TypedDict):
    """`AssignAccessGroupsRequestModel` as plain JSON."""

    accessGroups: NotRequired[list[AccessGroupsOnProjectDict] | None]
