"""`SuggestRequest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SuggestRequest"]


@define(kw_only=True, repr=False)
class SuggestRequest(Model):
    """Body of ``activity_feed.suggest_entity_mention``.
    """

    entity_id: str
    entity_type: Literal["folder", "task", "version"] | str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_id", "entityId", True, None),
        ("entity_type", "entityType", True, None),
    )
