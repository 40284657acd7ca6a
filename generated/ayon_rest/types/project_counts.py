"""`ProjectCounts` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectCountsDict"]


class ProjectCountsDict(TypedDict):
    """`ProjectCounts` as plain JSON."""

    active: NotRequired[int | None]
    total: NotRequired[int | None]
