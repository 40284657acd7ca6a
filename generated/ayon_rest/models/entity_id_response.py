"""`EntityIdResponse`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["EntityIdResponse"]


@define(kw_only=True, repr=False)
class EntityIdResponse(Model):
    """Answer of ``entity_lists.create_entity_list_folder``, ``folders.create_folder``, ``links.create_entity_link``
    and 7 more.

    Attributes:
        id: 32 characters, matching ``^[0-9a-f]{32}$``.
    """

    id: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
    )
