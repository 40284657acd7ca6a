"""`TeamModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .team_member_model import TeamMemberModel

__all__ = ["TeamModel"]


@define(kw_only=True, repr=False)
class TeamModel(Model):
    """Body of ``teams.update_teams``.

    Attributes:
        name: 2 to 64 characters.
    """

    name: str
    members: list[TeamMemberModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("members", "members", False, ("list", ("model", "team_member_model", "TeamMemberModel"))),
    )
