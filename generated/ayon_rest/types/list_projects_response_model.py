"""`ListProjectsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .list_projects_item_model import ListProjectsItemModelDict

__all__ = ["ListProjectsResponseModelDict"]


class ListProjectsResponseModelDict(TypedDict):
    """`ListProjectsResponseModel` as plain JSON."""

    count: NotRequired[int | None]
    detail: NotRequired[str | None]
    projects: NotRequired[list[ListProjectsItemModelDict] | None]
