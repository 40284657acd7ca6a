"""`VersionReviewablesModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .reviewable_model import ReviewableModelDict

__all__ = ["VersionReviewablesModelDict"]


class VersionReviewablesModelDict(TypedDict):
    """`VersionReviewablesModel` as plain JSON."""

    id: str
    name: str
    productId: str
    productName: str
    productType: str
    status: str
    version: str
    attrib: NotRequired[dict[str, Any] | None]
    reviewables: NotRequired[list[ReviewableModelDict] | None]
