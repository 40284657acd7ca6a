"""A production's tree in memory, under the names that `ayon_api.entity_hub` has; see `EntityHub`."""

from __future__ import annotations

from ._async.entity_hub import AsyncEntityHub
from ._sync.entity_hub import EntityHub
from .hub.attributes import Attributes, AttributeValue
from .hub.base import BaseEntity
from .hub.entity_data import EntityData
from .hub.folder import FolderEntity
from .hub.markers import NOT_GIVEN, PROJECT_PARENT_ID, UNKNOWN_VALUE, CustomNone
from .hub.merging import HubConflict
from .hub.product import ProductEntity
from .hub.project import ProjectEntity
from .hub.statuses import ProjectStatus, ProjectStatuses
from .hub.task import Assignees, TaskEntity
from .hub.version import VersionEntity

__all__ = [
    "Assignees",
    "AsyncEntityHub",
    "AttributeValue",
    "Attributes",
    "BaseEntity",
    "CustomNone",
    "EntityData",
    "EntityHub",
    "FolderEntity",
    "HubConflict",
    "PROJECT_PARENT_ID",
    "ProductEntity",
    "ProjectEntity",
    "ProjectStatus",
    "ProjectStatuses",
    "TaskEntity",
    "UNKNOWN_VALUE",
    "VersionEntity",
    "_CustomNone",
    "_NOT_SET",
    "_ProjectStatuses",
]

# The names they have in `ayon_api`.
_CustomNone = CustomNone
_ProjectStatuses = ProjectStatuses
_NOT_SET = NOT_GIVEN
