"""`ReviewableProcessingStatus` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ReviewableProcessingStatusDict"]


class ReviewableProcessingStatusDict(TypedDict):
    """`ReviewableProcessingStatus` as plain JSON."""

    description: str
    status: str
    eventId: NotRequired[str | None]
