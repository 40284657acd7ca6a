"""`SortReviewablesRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["SortReviewablesRequestDict"]


class SortReviewablesRequestDict(TypedDict):
    """`SortReviewablesRequest` as plain JSON."""

    sort: NotRequired[list[str] | None]
