"""`TeamSuggestionItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["TeamSuggestionItem"]


@define(kw_only=True, repr=False)
class TeamSuggestionItem(Model):
    """Part of ``SuggestResponse``.
    """

    name: str
    created_at: datetime.datetime | None | Unset = UNSET
    relevance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("relevance", "relevance", False, None),
    )
