"""`TeamPutModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .team_member_model import TeamMemberModelDict

__all__ = ["TeamPutModelDict"]


class TeamPutModelDict(TypedDict):
    """`TeamPutModel` as plain JSON."""

    members: list[TeamMemberModelDict]
