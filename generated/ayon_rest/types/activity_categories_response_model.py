"""`ActivityCategoriesResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

__all__ = ["ActivityCategoriesResponseModelDict"]


class ActivityCategoriesResponseModelDict(TypedDict):
    """`ActivityCategoriesResponseModel` as plain JSON."""

    categories: list[dict[str, Any]]
