"""`UpdateReviewablesRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["UpdateReviewablesRequestDict"]


class UpdateReviewablesRequestDict(TypedDict):
    """`UpdateReviewablesRequest` as plain JSON."""

    label: NotRequired[str | None]
