"""`TeamListItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .team_member_model import TeamMemberModelDict

__all__ = ["TeamListItemModelDict"]


class TeamListItemModelDict(TypedDict):
    """`TeamListItemModel` as plain JSON."""

    memberCount: int
    name: str
    leaders: NotRequired[list[TeamMemberModelDict] | None]
    members: NotRequired[list[TeamMemberModelDict] | None]
