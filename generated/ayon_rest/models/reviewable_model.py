"""`ReviewableModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime
    from typing import Literal

    from .reviewable_author import ReviewableAuthor
    from .reviewable_processing_status import ReviewableProcessingStatus

__all__ = ["ReviewableModel"]


@define(kw_only=True, repr=False)
class ReviewableModel(Model):
    """Answer of ``reviewables.upload_reviewable``. Part of ``VersionReviewablesModel``.

    Attributes:
        availability: The server's default is "unknown".
    """

    activity_id: str
    author: ReviewableAuthor
    file_id: str
    filename: str
    mimetype: str
    availability: Literal["unknown", "conversionRequired", "conversionRecommended", "ready"] | str | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    created_from: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    media_info: dict[str, Any] | None | Unset = UNSET
    processing: ReviewableProcessingStatus | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("activity_id", "activityId", True, None),
        ("author", "author", True, ("model", "reviewable_author", "ReviewableAuthor")),
        ("file_id", "fileId", True, None),
        ("filename", "filename", True, None),
        ("mimetype", "mimetype", True, None),
        ("availability", "availability", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("created_from", "createdFrom", False, None),
        ("label", "label", False, None),
        ("media_info", "mediaInfo", False, None),
        ("processing", "processing", False, ("model", "reviewable_processing_status", "ReviewableProcessingStatus")),
        ("updated_at", "updatedAt", False, ("datetime",)),
    )
