"""`EntityListEnities`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["EntityListEnities"]


@define(kw_only=True, repr=False)
class EntityListEnities(Model):
    """Answer of ``entity_lists.get_list_entities``.
    """

    entity_ids: list[str]
    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_ids", "entityIds", True, None),
        ("entity_type", "entityType", True, None),
    )
