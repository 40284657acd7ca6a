"""`UserSuggestionItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["UserSuggestionItem"]


@define(kw_only=True, repr=False)
class UserSuggestionItem(Model):
    """Part of ``SuggestResponse``.
    """

    name: str
    created_at: datetime.datetime | None | Unset = UNSET
    full_name: str | None | Unset = UNSET
    relevance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("full_name", "fullName", False, None),
        ("relevance", "relevance", False, None),
    )
