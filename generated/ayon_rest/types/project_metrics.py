"""`ProjectMetrics` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectMetricsDict"]


class ProjectMetricsDict(TypedDict):
    """`ProjectMetrics` as plain JSON."""

    nickname: str
    dbSize: NotRequired[int | None]
    duration: NotRequired[int | None]
    folderCount: NotRequired[int | None]
    folderTypes: NotRequired[list[str] | None]
    productCount: NotRequired[int | None]
    representationCount: NotRequired[int | None]
    rootCount: NotRequired[int | None]
    statuses: NotRequired[list[str] | None]
    storageUtilization: NotRequired[int | None]
    taskCount: NotRequired[int | None]
    taskTypes: NotRequired[list[str] | None]
    teamCount: NotRequired[int | None]
    versionCount: NotRequired[int | None]
    workfileCount: NotRequired[int | None]
