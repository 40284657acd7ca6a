"""`AffectedEntity` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AffectedEntityDict"]


class AffectedEntityDict(TypedDict):
    """`AffectedEntity` as plain JSON."""

    entityId: str
    entityType: str
    thumbnailHash: str
    thumbnailId: NotRequired[str | None]
