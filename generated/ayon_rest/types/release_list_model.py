"""`ReleaseListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .release_list_item_model import ReleaseListItemModelDict

__all__ = ["ReleaseListModelDict"]


class ReleaseListModelDict(TypedDict):
    """`ReleaseListModel` as plain JSON."""

    releases: list[ReleaseListItemModelDict]
    detail: NotRequired[str | None]
