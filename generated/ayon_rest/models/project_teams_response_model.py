"""`ProjectTeamsResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectTeamsResponseModel"]


@define(kw_only=True, repr=False)
class ProjectTeamsResponseModel(Model):
    """Answer of ``project_dashboard.get_project_teams``.

    Attributes:
        team_size_active: The server's default is 0.
        team_size_total: The server's default is 0.
        users_with_access_active: The server's default is 0.
        users_with_access_total: The server's default is 0.
    """

    roles: dict[str, int]
    team_size_active: int | None | Unset = UNSET
    team_size_total: int | None | Unset = UNSET
    users_with_access_active: int | None | Unset = UNSET
    users_with_access_total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("roles", "roles", True, None),
        ("team_size_active", "teamSizeActive", False, None),
        ("team_size_total", "teamSizeTotal", False, None),
        ("users_with_access_active", "usersWithAccessActive", False, None),
        ("users_with_access_total", "usersWithAccessTotal", False, None),
    )
