"""`EntityListSummary`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["EntityListSummary"]


@define(kw_only=True, repr=False)
class EntityListSummary(Model):
    """Answer of ``entity_lists.create_entity_list``, ``entity_lists.materialize_entity_list``.

    Attributes:
        count: At least 0. The server's default is 0.
    """

    entity_list_type: str
    entity_type: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    label: str
    count: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_list_type", "entityListType", True, None),
        ("entity_type", "entityType", True, None),
        ("label", "label", True, None),
        ("count", "count", False, None),
        ("id", "id", False, None),
    )
