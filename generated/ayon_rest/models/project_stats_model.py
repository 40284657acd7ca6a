"""`ProjectStatsModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .project_stats_counts import ProjectStatsCounts

__all__ = ["ProjectStatsModel"]


@define(kw_only=True, repr=False)
class ProjectStatsModel(Model):
    """Answer of ``projects.get_project_stats``.
    """

    counts: ProjectStatsCounts
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("counts", "counts", True, ("model", "project_stats_counts", "ProjectStatsCounts")),
    )
