"""`AssignAccessGroupsRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .access_groups_on_project import AccessGroupsOnProject

__all__ = ["AssignAccessGroupsRequestModel"]


@define(kw_only=True, repr=False)
class AssignAccessGroupsRequestModel(Model):
    """Body of ``users.assign_access_groups``.
    """

    access_groups: list[AccessGroupsOnProject] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access_groups", "accessGroups", False, ("list", ("model", "access_groups_on_project", "AccessGroupsOnProject"))),
    )
