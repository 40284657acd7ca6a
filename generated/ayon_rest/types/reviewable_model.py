"""`ReviewableModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from .reviewable_author import ReviewableAuthorDict
    from .reviewable_processing_status import ReviewableProcessingStatusDict

__all__ = ["ReviewableModelDict"]


class ReviewableModelDict(TypedDict):
    """`ReviewableModel` as plain JSON."""

    activityId: str
    author: ReviewableAuthorDict
    fileId: str
    filename: str
    mimetype: str
    availability: NotRequired[Literal["unknown", "conversionRequired", "conversionRecommended", "ready"] | str | None]
    createdAt: NotRequired[str | None]
    createdFrom: NotRequired[str | None]
    label: NotRequired[str | None]
    mediaInfo: NotRequired[dict[str, Any] | None]
    processing: NotRequired[ReviewableProcessingStatusDict | None]
    updatedAt: NotRequired[str | None]
