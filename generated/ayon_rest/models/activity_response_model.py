"""`ActivityResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ActivityResponseModel"]


@define(kw_only=True, repr=False)
class ActivityResponseModel(Model):
    """Answer of ``project_dashboard.get_project_activity``.
    """

    activity: list[int]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("activity", "activity", True, None),
    )
