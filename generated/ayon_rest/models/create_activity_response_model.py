"""`CreateActivityResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["CreateActivityResponseModel"]


@define(kw_only=True, repr=False)
class CreateActivityResponseModel(Model):
    """Answer of ``activity_feed.post_project_activity``.

    Attributes:
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
    )
