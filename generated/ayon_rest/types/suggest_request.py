"""`SuggestRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["SuggestRequestDict"]


class SuggestRequestDict(TypedDict):
    """`SuggestRequest` as plain JSON."""

    entityId: str
    entityType: Literal["folder", "task", "version"] | str
