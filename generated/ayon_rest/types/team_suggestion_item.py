"""`TeamSuggestionItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["TeamSuggestionItemDict"]


class TeamSuggestionItemDict(TypedDict):
    """`TeamSuggestionItem` as plain JSON."""

    name: str
    createdAt: NotRequired[str | None]
    relevance: NotRequired[float | None]
