"""`TeamMemberModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["TeamMemberModelDict"]


class TeamMemberModelDict(TypedDict):
    """`TeamMemberModel` as plain JSON."""

    name: str
    leader: NotRequired[bool | None]
    roles: NotRequired[list[str] | None]
