"""`ViewListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .view_list_item_model import ViewListItemModelDict

__all__ = ["ViewListModelDict"]


class ViewListModelDict(TypedDict):
    """`ViewListModel` as plain JSON."""

    views: list[ViewListItemModelDict]
