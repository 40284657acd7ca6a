"""`ReviewableProcessingStatus`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ReviewableProcessingStatus"]


@define(kw_only=True, repr=False)
class ReviewableProcessingStatus(Model):
    """Part of ``ReviewableModel``.
    """

    description: str
    status: str
    event_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("description", "description", True, None),
        ("status", "status", True, None),
        ("event_id", "eventId", False, None),
    )
