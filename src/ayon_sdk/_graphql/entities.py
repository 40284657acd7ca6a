"""What is special about each entity type; everything else about reading entities is the same for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .. import constants


class Entity(NamedTuple):
    """How one entity type is queried."""

    name: str
    """As in ``get_default_fields_for_type``, e.g. ``"folder"``."""
    node: str
    """Object type in the GraphQL schema."""
    connection: str
    """The paged list that holds it."""
    defaults: frozenset[str]
    """Fields read when a caller names none; what a server version does not have is left out."""
    always: frozenset[str] = frozenset()
    """Fields that are read whatever a caller names."""
    filters: Mapping[str, str] = {}
    """Parameter of the ``get_…`` method → argument of the list."""
    unique: tuple[str, ...] = ()
    """Filters that allow at most one entity per value, so that the end of a list is known beforehand."""
    parent: str = "project"
    """Object the list belongs to, empty for lists of the whole server."""
    inherits: bool = True
    """Whether attributes can come from the entity above; where not, all attributes are told, set or not."""
    own_values: bool = False
    """Whether ``ownAttrib`` is told with values in any case."""
    tells_own: bool = True
    """Whether ``ownAttrib`` is told at all, where nothing is inherited."""
    scope: str = ""
    """What attributes call the type, where that is not its name."""


_ATTRIBUTES = frozenset({"allAttrib"})

FOLDER = Entity(
    name="folder",
    node="FolderNode",
    connection="folders",
    defaults=_ATTRIBUTES | constants.DEFAULT_FOLDER_FIELDS,
    filters={
        "folder_ids": "ids",
        "folder_paths": "paths",
        "folder_names": "names",
        "folder_types": "folderTypes",
        "parent_ids": "parentIds",
        "folder_path_regex": "pathEx",
        "has_products": "hasProducts",
        "has_tasks": "hasTasks",
        "has_children": "hasChildren",
        "statuses": "statuses",
        "assignees_all": "assignees",
        "tags": "tags",
        "has_links": "hasLinks",
        "filters": "filter",
    },
    unique=("folder_ids", "folder_paths"),
)

TASK = Entity(
    name="task",
    node="TaskNode",
    connection="tasks",
    defaults=_ATTRIBUTES | constants.DEFAULT_TASK_FIELDS,
    filters={
        "task_ids": "ids",
        "task_names": "names",
        "task_types": "taskTypes",
        "folder_ids": "folderIds",
        "assignees": "assigneesAny",
        "assignees_all": "assignees",
        "statuses": "statuses",
        "tags": "tags",
        "filters": "filter",
    },
    unique=("task_ids",),
)

PRODUCT = Entity(
    name="product",
    node="ProductNode",
    connection="products",
    defaults=_ATTRIBUTES | constants.DEFAULT_PRODUCT_FIELDS | {"productBaseType"},
    always=frozenset({"id"}),
    filters={
        "product_ids": "ids",
        "product_names": "names",
        "folder_ids": "folderIds",
        "product_types": "productTypes",
        "product_base_types": "productBaseTypes",
        "product_name_regex": "nameEx",
        "product_path_regex": "pathEx",
        "statuses": "statuses",
        "tags": "tags",
        "filters": "filter",
    },
    unique=("product_ids",),
)

VERSION = Entity(
    name="version",
    node="VersionNode",
    connection="versions",
    defaults=_ATTRIBUTES | constants.DEFAULT_VERSION_FIELDS,
    always=frozenset({"id", "version"}),
    filters={
        "version_ids": "ids",
        "product_ids": "productIds",
        "task_ids": "taskIds",
        "versions": "versions",
        "hero_only": "heroOnly",
        "latest_only": "latestOnly",
        "statuses": "statuses",
        "tags": "tags",
        "filters": "filter",
    },
    unique=("version_ids",),
)

REPRESENTATION = Entity(
    name="representation",
    node="RepresentationNode",
    connection="representations",
    defaults=_ATTRIBUTES | constants.DEFAULT_REPRESENTATION_FIELDS | constants.REPRESENTATION_FILES_FIELDS,
    filters={
        "representation_ids": "ids",
        "representation_names": "names",
        "version_ids": "versionIds",
        "has_links": "hasLinks",
        "statuses": "statuses",
        "tags": "tags",
        "filters": "filter",
    },
    unique=("representation_ids",),
)

WORKFILE = Entity(
    name="workfile",
    node="WorkfileNode",
    connection="workfiles",
    defaults=_ATTRIBUTES | constants.DEFAULT_WORKFILE_INFO_FIELDS,
    filters={
        "workfile_ids": "ids",
        "task_ids": "taskIds",
        "paths": "paths",
        "path_regex": "pathEx",
        "statuses": "statuses",
        "tags": "tags",
        "has_links": "hasLinks",
    },
    unique=("workfile_ids", "paths"),
)

PROJECT = Entity(
    name="project",
    node="ProjectNode",
    connection="projects",
    defaults=_ATTRIBUTES | constants.DEFAULT_PROJECT_FIELDS | {"productTypes"},
    filters={"project_name": "name", "include_skeleton": "includeSkeleton"},
    unique=("project_name",),
    parent="",
    inherits=False,
)

USER = Entity(
    name="user",
    node="UserNode",
    connection="users",
    defaults=_ATTRIBUTES | constants.DEFAULT_USER_FIELDS,
    filters={"project_name": "projectName", "usernames": "names", "emails": "emails"},
    unique=("usernames",),
    parent="",
    inherits=False,
    own_values=True,
)

ENTITY_LIST = Entity(
    name="entityList",
    node="EntityListNode",
    connection="entityLists",
    defaults=frozenset(constants.DEFAULT_ENTITY_LIST_FIELDS),
    filters={"list_ids": "ids"},
    unique=("list_ids",),
    inherits=False,
    tells_own=False,
    scope="list",
)

EVENT = Entity(
    name="event",
    node="EventNode",
    connection="events",
    defaults=frozenset(constants.DEFAULT_EVENT_FIELDS),
    filters={
        "topics": "topics",
        "event_ids": "ids",
        "project_names": "projects",
        "statuses": "statuses",
        "states": "states",
        "users": "users",
        "text_filter": "filter",
        "include_logs": "includeLogs",
        "has_children": "hasChildren",
        "newer_than": "newerThan",
        "older_than": "olderThan",
    },
    unique=("event_ids",),
    parent="",
)

ACTIVITY = Entity(
    name="activity",
    node="ActivityNode",
    connection="activities",
    defaults=frozenset(constants.DEFAULT_ACTIVITY_FIELDS),
    filters={
        "activity_ids": "activityIds",
        "activity_types": "activityTypes",
        "entity_ids": "entityIds",
        "entity_names": "entityNames",
        "entity_type": "entityType",
        "changed_after": "changedAfter",
        "changed_before": "changedBefore",
        "reference_types": "referenceTypes",
    },
)

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity
    for entity in (
        PROJECT,
        FOLDER,
        TASK,
        PRODUCT,
        VERSION,
        REPRESENTATION,
        WORKFILE,
        USER,
        ENTITY_LIST,
        EVENT,
        ACTIVITY,
    )
}

OTHER_DEFAULTS: Mapping[str, tuple[str, frozenset[str]]] = {
    "productType": ("ProductType", frozenset(constants.DEFAULT_PRODUCT_TYPE_FIELDS)),
}
"""Types with default fields that are read in their own ways: name → object type, fields."""

WHOLE: Mapping[str, frozenset[str]] = {
    **{entity.node: entity.defaults for entity in ENTITIES.values()},
    "BaseNode": frozenset({"id", "name"}),
    "EntityListItemEdge": frozenset({"entityId", "entityType", "id", "position"}),
    "FileNode": frozenset(field.partition(".")[2] for field in constants.REPRESENTATION_FILES_FIELDS),
    "LinkEdge": frozenset({*constants.DEFAULT_LINK_FIELDS, "data"}),
}
"""Object type → fields that stand for it when it is asked for as a whole, e.g. ``fields=["folder"]`` of tasks."""

LISTS: Mapping[str, str] = {entity.node: entity.connection for entity in ENTITIES.values() if entity.parent}
"""Object type → list of a project that holds it."""
