"""`EventOperationModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .query_filter import QueryFilter

__all__ = ["EventOperationModel"]


@define(kw_only=True, repr=False)
class EventOperationModel(Model):
    """Body of ``events.event_operations``.
    """

    filter: QueryFilter
    type: Literal["delete", "restart", "abort"] | str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("filter", "filter", True, ("model", "query_filter", "QueryFilter")),
        ("type", "type", True, None),
    )
