"""`AccessGroupObject`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["AccessGroupObject"]


@define(kw_only=True, repr=False)
class AccessGroupObject(Model):
    """Answer of ``access.get_access_groups``.
    """

    is_project_level: bool
    name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("is_project_level", "isProjectLevel", True, None),
        ("name", "name", True, None),
    )
