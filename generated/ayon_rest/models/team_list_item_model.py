"""`TeamListItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .team_member_model import TeamMemberModel

__all__ = ["TeamListItemModel"]


@define(kw_only=True, repr=False)
class TeamListItemModel(Model):
    """Answer of ``teams.get_teams``.

    Attributes:
        name: 2 to 64 characters.
    """

    member_count: int
    name: str
    leaders: list[TeamMemberModel] | None | Unset = UNSET
    members: list[TeamMemberModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("member_count", "memberCount", True, None),
        ("name", "name", True, None),
        ("leaders", "leaders", False, ("list", ("model", "team_member_model", "TeamMemberModel"))),
        ("members", "members", False, ("list", ("model", "team_member_model", "TeamMemberModel"))),
    )
