"""`ProjectStatsModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .project_stats_counts import ProjectStatsCountsDict

__all__ = ["ProjectStatsModelDict"]


class ProjectStatsModelDict(TypedDict):
    """`ProjectStatsModel` as plain JSON."""

    counts: ProjectStatsCountsDict
