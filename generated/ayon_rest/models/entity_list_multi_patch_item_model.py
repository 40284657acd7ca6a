"""`EntityListMultiPatchItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["EntityListMultiPatchItemModel"]


@define(kw_only=True, repr=False)
class EntityListMultiPatchItemModel(Model):
    """Part of ``EntityListMultiPatchModel``.
    """

    attrib: dict[str, Any] | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    entity_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("attrib", "attrib", False, None),
        ("data", "data", False, None),
        ("entity_id", "entityId", False, None),
        ("id", "id", False, None),
        ("label", "label", False, None),
        ("position", "position", False, None),
        ("tags", "tags", False, None),
    )
