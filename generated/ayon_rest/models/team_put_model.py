"""`TeamPutModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .team_member_model import TeamMemberModel

__all__ = ["TeamPutModel"]


@define(kw_only=True, repr=False)
class TeamPutModel(Model):
    """Body of ``teams.save_team``.
    """

    members: list[TeamMemberModel]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("members", "members", True, ("list", ("model", "team_member_model", "TeamMemberModel"))),
    )
