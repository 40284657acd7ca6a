"""Types of reviewables and thumbnails; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

ReviewablesEntityType: TypeAlias = Literal["folder", "product", "version", "task"]
ThumbnailEntityType: TypeAlias = Literal["folder", "task", "version", "workfile"]


class ReviewableAuthorDict(TypedDict):
    """Who uploaded a reviewable."""

    name: str
    fullName: str | None


class ReviewableProcessingDict(TypedDict):
    """How far the conversion of a reviewable is."""

    eventId: str | None
    status: str
    description: str


class ReviewableDict(TypedDict):
    """A video or an image to review; times in ISO 8601."""

    fileId: str
    activityId: str
    filename: str
    label: str | None
    mimetype: str
    availability: Literal["unknown", "conversionRequired", "conversionRecommended", "ready"] | str
    mediaInfo: dict[str, Any] | None
    createdFrom: str | None
    createdAt: str
    updatedAt: str
    processing: ReviewableProcessingDict | None
    author: ReviewableAuthorDict


class VersionReviewablesDict(TypedDict):
    """A version with what there is of it to review, in order; ``version`` is its number as text."""

    id: str
    name: str
    version: str
    status: str
    attrib: dict[str, Any]
    productId: str
    productName: str
    productType: str
    reviewables: list[ReviewableDict]
