"""`ProjectStatsCounts` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectStatsCountsDict"]


class ProjectStatsCountsDict(TypedDict):
    """`ProjectStatsCounts` as plain JSON."""

    folders: NotRequired[int | None]
    products: NotRequired[int | None]
    versions: NotRequired[int | None]
    representations: NotRequired[int | None]
    tasks: NotRequired[int | None]
