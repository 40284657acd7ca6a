"""`EntityListItemPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["EntityListItemPostModel"]


@define(kw_only=True, repr=False)
class EntityListItemPostModel(Model):
    """Body of ``entity_lists.create_entity_list_item``. Part of ``EntityListPostModel``.
    """

    entity_id: str
    attrib: dict[str, Any] | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_id", "entityId", True, None),
        ("attrib", "attrib", False, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
        ("label", "label", False, None),
        ("position", "position", False, None),
        ("tags", "tags", False, None),
    )
