"""`TeamModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .team_member_model import TeamMemberModelDict

__all__ = ["TeamModelDict"]


class TeamModelDict(TypedDict):
    """`TeamModel` as plain JSON."""

    name: str
    members: NotRequired[list[TeamMemberModelDict] | None]
