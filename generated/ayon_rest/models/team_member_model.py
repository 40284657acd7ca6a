"""`TeamMemberModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["TeamMemberModel"]


@define(kw_only=True, repr=False)
class TeamMemberModel(Model):
    """Body of ``teams.save_team_member``. Part of ``TeamListItemModel``, ``TeamModel``, ``TeamPutModel``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9][a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9]$``.
        leader: The server's default is False.
    """

    name: str
    leader: bool | None | Unset = UNSET
    roles: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("leader", "leader", False, None),
        ("roles", "roles", False, None),
    )
