"""`AccessGroupsOnProject`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["AccessGroupsOnProject"]


@define(kw_only=True, repr=False)
class AccessGroupsOnProject(Model):
    """Part of ``AssignAccessGroupsRequestModel``.
    """

    access_groups: list[str]
    project: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("access_groups", "accessGroups", True, None),
        ("project", "project", True, None),
    )
