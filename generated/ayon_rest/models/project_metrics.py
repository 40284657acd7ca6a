"""`ProjectMetrics`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectMetrics"]


@define(kw_only=True, repr=False)
class ProjectMetrics(Model):
    """Part of ``Metrics``.

    Attributes:
        folder_count: The server's default is 0.
        product_count: The server's default is 0.
        representation_count: The server's default is 0.
        task_count: The server's default is 0.
        version_count: The server's default is 0.
        workfile_count: The server's default is 0.
    """

    nickname: str
    db_size: int | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    folder_count: int | None | Unset = UNSET
    folder_types: list[str] | None | Unset = UNSET
    product_count: int | None | Unset = UNSET
    representation_count: int | None | Unset = UNSET
    root_count: int | None | Unset = UNSET
    statuses: list[str] | None | Unset = UNSET
    storage_utilization: int | None | Unset = UNSET
    task_count: int | None | Unset = UNSET
    task_types: list[str] | None | Unset = UNSET
    team_count: int | None | Unset = UNSET
    version_count: int | None | Unset = UNSET
    workfile_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("nickname", "nickname", True, None),
        ("db_size", "dbSize", False, None),
        ("duration", "duration", False, None),
        ("folder_count", "folderCount", False, None),
        ("folder_types", "folderTypes", False, None),
        ("product_count", "productCount", False, None),
        ("representation_count", "representationCount", False, None),
        ("root_count", "rootCount", False, None),
        ("statuses", "statuses", False, None),
        ("storage_utilization", "storageUtilization", False, None),
        ("task_count", "taskCount", False, None),
        ("task_types", "taskTypes", False, None),
        ("team_count", "teamCount", False, None),
        ("version_count", "versionCount", False, None),
        ("workfile_count", "workfileCount", False, None),
    )
