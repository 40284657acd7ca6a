"""`AffectedEntity`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AffectedEntity"]


@define(kw_only=True, repr=False)
class AffectedEntity(Model):
    """Part of ``CreateThumbnailResponseModel``.
    """

    entity_id: str
    entity_type: str
    thumbnail_hash: str
    thumbnail_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_id", "entityId", True, None),
        ("entity_type", "entityType", True, None),
        ("thumbnail_hash", "thumbnailHash", True, None),
        ("thumbnail_id", "thumbnailId", False, None),
    )
