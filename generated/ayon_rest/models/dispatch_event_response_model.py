"""`DispatchEventResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["DispatchEventResponseModel"]


@define(kw_only=True, repr=False)
class DispatchEventResponseModel(Model):
    """Answer of ``events.post_event``.

    Attributes:
        id: 32 characters.
    """

    id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
    )
