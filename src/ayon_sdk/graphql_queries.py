"""Queries of entities to start from: set values of their variables, add fields, and read them.

    query = folders_graphql_query({"id", "path"})
    query.set_variable_value("projectName", "demo")
    query.set_variable_value("folderTypes", ["Shot"])
    for page in query.continuous_query(server):
        print(page["project"]["folders"])

A variable that gets no value is left out, with the filter it is for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union, cast

from ._graphql.entities import WHOLE
from .constants import DEFAULT_LINK_FIELDS
from .graphql import (
    FIELD_VALUE,
    BaseGraphQlQueryField,
    GraphQlQuery,
    GraphQlQueryEdgeField,
    fields_to_dict,
)
from .sort_order import SortOrder

__all__ = [
    "activities_graphql_query",
    "add_links_fields",
    "entity_lists_graphql_query",
    "events_graphql_query",
    "folders_graphql_query",
    "product_types_query",
    "products_graphql_query",
    "project_graphql_query",
    "projects_graphql_query",
    "representations_graphql_query",
    "representations_hierarchy_qraphql_query",
    "representations_parents_qraphql_query",
    "tasks_graphql_query",
    "users_graphql_query",
    "versions_graphql_query",
    "workfiles_info_graphql_query",
]

Fields = Optional[Iterable[str]]
Filters = Mapping[str, "tuple[str, str]"]
"""Argument of a list → variable, and its type."""

_TEXTS = "[String!]"

_FOLDERS: Filters = {
    "ids": ("folderIds", _TEXTS),
    "parentIds": ("parentFolderIds", _TEXTS),
    "names": ("folderNames", _TEXTS),
    "paths": ("folderPaths", _TEXTS),
    "pathEx": ("folderPathRegex", "String!"),
    "folderTypes": ("folderTypes", _TEXTS),
    "statuses": ("folderStatuses", _TEXTS),
    "assignees": ("folderAssigneesAll", _TEXTS),
    "tags": ("folderTags", _TEXTS),
    "hasProducts": ("folderHasProducts", "Boolean!"),
    "hasTasks": ("folderHasTasks", "Boolean!"),
    "hasLinks": ("folderHasLinks", "HasLinksFilter"),
    "hasChildren": ("folderHasChildren", "Boolean!"),
    "filter": ("filter", "String!"),
}

_TASKS: Filters = {
    "ids": ("taskIds", _TEXTS),
    "names": ("taskNames", _TEXTS),
    "taskTypes": ("taskTypes", _TEXTS),
    "folderIds": ("folderIds", _TEXTS),
    "assigneesAny": ("taskAssigneesAny", _TEXTS),
    "assignees": ("taskAssigneesAll", _TEXTS),
    "statuses": ("taskStatuses", _TEXTS),
    "tags": ("taskTags", _TEXTS),
    "filter": ("filter", "String!"),
}

_PRODUCTS: Filters = {
    "ids": ("productIds", _TEXTS),
    "names": ("productNames", _TEXTS),
    "folderIds": ("folderIds", _TEXTS),
    "productTypes": ("productTypes", _TEXTS),
    "productBaseTypes": ("productBaseTypes", _TEXTS),
    "nameEx": ("productNameRegex", "String!"),
    "pathEx": ("productPathRegex", "String!"),
    "statuses": ("productStatuses", _TEXTS),
    "tags": ("productTags", _TEXTS),
    "filter": ("filter", "String!"),
}

_VERSIONS: Filters = {
    "ids": ("versionIds", _TEXTS),
    "productIds": ("productIds", _TEXTS),
    "taskIds": ("taskIds", _TEXTS),
    "versions": ("versions", "[Int!]"),
    "heroOnly": ("heroOnly", "Boolean"),
    "latestOnly": ("latestOnly", "Boolean"),
    "heroOrLatestOnly": ("heroOrLatestOnly", "Boolean"),
    "statuses": ("versionStatuses", _TEXTS),
    "tags": ("versionTags", _TEXTS),
    "filter": ("filter", "String!"),
}

_REPRESENTATIONS: Filters = {
    "ids": ("representationIds", _TEXTS),
    "names": ("representationNames", _TEXTS),
    "versionIds": ("versionIds", _TEXTS),
    "hasLinks": ("representationHasLinks", "HasLinksFilter"),
    "statuses": ("representationStatuses", _TEXTS),
    "tags": ("representationTags", _TEXTS),
    "filter": ("filter", "String!"),
}

_WORKFILES: Filters = {
    "ids": ("workfileIds", _TEXTS),
    "taskIds": ("taskIds", _TEXTS),
    "paths": ("paths", _TEXTS),
    "pathEx": ("workfilePathRegex", "String!"),
    "hasLinks": ("workfileHasLinks", "HasLinksFilter"),
    "statuses": ("workfileStatuses", _TEXTS),
    "tags": ("workfileTags", _TEXTS),
}

_EVENTS: Filters = {
    "ids": ("eventIds", _TEXTS),
    "topics": ("eventTopics", _TEXTS),
    "projects": ("projectNames", _TEXTS),
    "statuses": ("eventStatuses", _TEXTS),
    "users": ("eventUsers", _TEXTS),
    "includeLogs": ("includeLogsFilter", "Boolean!"),
    "hasChildren": ("hasChildrenFilter", "Boolean!"),
    "newerThan": ("newerThanFilter", "String!"),
    "olderThan": ("olderThanFilter", "String!"),
    "filter": ("textFilter", "String!"),
}

_ACTIVITIES: Filters = {
    "activityIds": ("activityIds", _TEXTS),
    "activityTypes": ("activityTypes", _TEXTS),
    "entityIds": ("entityIds", _TEXTS),
    "entityNames": ("entityNames", _TEXTS),
    "entityType": ("entityType", "String!"),
    "changedAfter": ("changedAfter", "String!"),
    "changedBefore": ("changedBefore", "String!"),
    "referenceTypes": ("referenceTypes", _TEXTS),
}

_LINKS: Filters = {
    "names": ("linkNames", _TEXTS),
    "nameEx": ("linkNameRegex", "String!"),
    "linkTypes": ("linkTypes", _TEXTS),
    "direction": ("linkDirection", "String!"),
}


def add_links_fields(entity_field: GraphQlQueryEdgeField, nested_fields: Optional[dict[str, Any]]) -> None:
    """Add the links of entities to a query of them.

    Args:
        entity_field: The paged list of entities.
        nested_fields: Tree of the entities' fields, see `fields_to_dict`; what is at ``"links"`` is added, and nothing
            without it. The variables ``linkNames``, ``linkNameRegex``, ``linkTypes`` and ``linkDirection`` filter them.
    """
    wanted = (nested_fields or {}).get("links")
    if wanted is None:
        return
    links = entity_field.add_field_with_edges("links")
    _add_filters(links, _LINKS)
    tree: dict[str, Any] = dict.fromkeys(DEFAULT_LINK_FIELDS, FIELD_VALUE) if wanted is FIELD_VALUE else {**wanted}
    if tree.get("node") is FIELD_VALUE:
        # Older servers tell nothing else about entities of any type.
        tree["node"] = {"id": FIELD_VALUE}
    _add_edge_fields(links, tree)


def project_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query one project.

    Args:
        fields: Dotted names of fields of the project, e.g. ``{"code", "folderTypes.name"}``.

    Returns:
        The query; its variable is ``projectName``, the project is under ``"project"``.
    """
    query = GraphQlQuery("ProjectQuery")
    _add_fields(_project(query), fields_to_dict(fields))
    return query


def projects_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query projects.

    Args:
        fields: Dotted names of fields of projects.

    Returns:
        The query; its variables are ``projectName``, and ``skeleton`` for servers that know skeleton projects. The
        projects are under ``"projects"``.
    """
    query = GraphQlQuery("ProjectsQuery")
    projects = query.add_field_with_edges("projects")
    _add_filters(projects, {"name": ("projectName", "String!"), "includeSkeleton": ("skeleton", "Boolean!")})
    _add_fields(projects, fields_to_dict(fields))
    return query


def product_types_query(fields: Fields) -> GraphQlQuery:
    """Query the product types that are in use.

    Args:
        fields: Names of fields of product types, e.g. ``{"name"}``.

    Returns:
        The query; the types are under ``"productTypes"``.
    """
    query = GraphQlQuery("ProductTypes")
    _add_fields(query.add_field("productTypes"), fields_to_dict(fields))
    return query


def folders_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query folders of a project.

    Args:
        fields: Dotted names of fields of folders, e.g. ``{"id", "attrib.fps", "links.id"}``.

    Returns:
        The query; its variables are ``projectName``, ``folderIds``, ``parentFolderIds``, ``folderNames``,
        ``folderPaths``, ``folderPathRegex``, ``folderTypes``, ``folderStatuses``, ``folderAssigneesAll``,
        ``folderTags``, ``folderHasProducts``, ``folderHasTasks``, ``folderHasLinks``, ``folderHasChildren`` and
        ``filter``. The folders are under ``"project"``, ``"folders"``.
    """
    return _entities("FoldersQuery", "folders", _FOLDERS, fields)


def tasks_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query tasks of a project.

    Args:
        fields: Dotted names of fields of tasks.

    Returns:
        The query; its variables are ``projectName``, ``taskIds``, ``taskNames``, ``taskTypes``, ``folderIds``,
        ``taskAssigneesAny``, ``taskAssigneesAll``, ``taskStatuses``, ``taskTags`` and ``filter``. The tasks are under
        ``"project"``, ``"tasks"``.
    """
    return _entities("TasksQuery", "tasks", _TASKS, fields)


def products_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query products of a project.

    Args:
        fields: Dotted names of fields of products.

    Returns:
        The query; its variables are ``projectName``, ``productIds``, ``productNames``, ``folderIds``,
        ``productTypes``, ``productBaseTypes``, ``productNameRegex``, ``productPathRegex``, ``productStatuses``,
        ``productTags`` and ``filter``. The products are under ``"project"``, ``"products"``.
    """
    return _entities("ProductsQuery", "products", _PRODUCTS, fields)


def versions_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query versions of a project.

    Args:
        fields: Dotted names of fields of versions.

    Returns:
        The query; its variables are ``projectName``, ``versionIds``, ``productIds``, ``taskIds``, ``versions``,
        ``heroOnly``, ``latestOnly``, ``heroOrLatestOnly``, ``versionStatuses``, ``versionTags`` and ``filter``. The
        versions are under ``"project"``, ``"versions"``.
    """
    return _entities("VersionsQuery", "versions", _VERSIONS, fields)


def representations_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query representations of a project.

    Args:
        fields: Dotted names of fields of representations.

    Returns:
        The query; its variables are ``projectName``, ``representationIds``, ``representationNames``, ``versionIds``,
        ``representationHasLinks``, ``representationStatuses``, ``representationTags`` and ``filter``. The
        representations are under ``"project"``, ``"representations"``.
    """
    return _entities("RepresentationsQuery", "representations", _REPRESENTATIONS, fields)


def representations_parents_qraphql_query(
    version_fields: Fields, product_fields: Fields, folder_fields: Fields
) -> GraphQlQuery:
    """Query what representations belong to: version, product and folder.

    Args:
        version_fields: Dotted names of fields of versions, None for none; the same with the others.
        product_fields: Fields of products.
        folder_fields: Fields of folders.

    Returns:
        The query; its variables are ``projectName`` and ``representationIds``. Representations, each with its
        ``"id"`` and what is above it under ``"version"``, are under ``"project"``, ``"representations"``.
    """
    return representations_hierarchy_qraphql_query(folder_fields, None, product_fields, version_fields, {"id"})


def representations_hierarchy_qraphql_query(
    folder_fields: Fields,
    task_fields: Fields,
    product_fields: Fields,
    version_fields: Fields,
    representation_fields: Fields,
) -> GraphQlQuery:
    """Query representations and what they belong to: version, task, product and folder.

    Args:
        folder_fields: Dotted names of fields of folders, None for none; the same with the others.
        task_fields: Fields of tasks.
        product_fields: Fields of products.
        version_fields: Fields of versions.
        representation_fields: Fields of representations.

    Returns:
        The query; its variables are ``projectName`` and ``representationIds``. The representations are under
        ``"project"``, ``"representations"``, what is above each of them under ``"version"``, which has ``"task"`` and
        ``"product"``, which has ``"folder"``.
    """
    query = GraphQlQuery("RepresentationsParentsQuery")
    representations = _project(query).add_field_with_edges("representations")
    _add_filters(representations, {"ids": ("representationIds", _TEXTS)})
    product = _with(fields_to_dict(product_fields), "folder", fields_to_dict(folder_fields))
    version = _with(fields_to_dict(version_fields), "task", fields_to_dict(task_fields))
    version = _with(version, "product", product)
    _add_fields(representations, _with(fields_to_dict(representation_fields), "version", version))
    return query


def workfiles_info_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query workfiles of a project.

    Args:
        fields: Dotted names of fields of workfiles.

    Returns:
        The query; its variables are ``projectName``, ``workfileIds``, ``taskIds``, ``paths``, ``workfilePathRegex``,
        ``workfileHasLinks``, ``workfileStatuses`` and ``workfileTags``. The workfiles are under ``"project"``,
        ``"workfiles"``.
    """
    return _entities("WorkfilesInfo", "workfiles", _WORKFILES, fields)


def events_graphql_query(fields: Fields, order: Union[SortOrder, int, None], use_states: bool = False) -> GraphQlQuery:
    """Query events.

    Args:
        fields: Dotted names of fields of events.
        order: Oldest first, or newest first (`SortOrder.descending`).
        use_states: Filter by the argument ``states``, for servers older than 1.7.0, which have no ``statuses``.

    Returns:
        The query; its variables are ``eventIds``, ``eventTopics``, ``projectNames``, ``eventStatuses``,
        ``eventUsers``, ``includeLogsFilter``, ``hasChildrenFilter``, ``newerThanFilter``, ``olderThanFilter`` and
        ``textFilter``. The events are under ``"events"``.
    """
    query = GraphQlQuery("Events", order)
    events = query.add_field_with_edges("events")
    _add_filters(events, {("states" if use_states and key == "statuses" else key): _EVENTS[key] for key in _EVENTS})
    _add_fields(events, fields_to_dict(fields))
    return query


def users_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query users.

    Args:
        fields: Dotted names of fields of users.

    Returns:
        The query; its variables are ``userNames``, ``emails`` and ``projectName``. The users are under ``"users"``.
    """
    query = GraphQlQuery("Users")
    users = query.add_field_with_edges("users")
    _add_filters(
        users,
        {"names": ("userNames", _TEXTS), "emails": ("emails", _TEXTS), "projectName": ("projectName", "String!")},
    )
    _add_fields(users, fields_to_dict(fields))
    return query


def activities_graphql_query(fields: Fields, order: Union[SortOrder, int, None]) -> GraphQlQuery:
    """Query activities of a project.

    Args:
        fields: Dotted names of fields of activities.
        order: Oldest first, or newest first (`SortOrder.descending`).

    Returns:
        The query; its variables are ``projectName``, ``activityIds``, ``activityTypes``, ``entityIds``,
        ``entityNames``, ``entityType``, ``changedAfter``, ``changedBefore`` and ``referenceTypes``. The activities
        are under ``"project"``, ``"activities"``.
    """
    query = GraphQlQuery("Activities", order)
    activities = _project(query).add_field_with_edges("activities")
    _add_filters(activities, _ACTIVITIES)
    _add_fields(activities, fields_to_dict(fields))
    return query


def entity_lists_graphql_query(fields: Fields) -> GraphQlQuery:
    """Query lists of entities of a project.

    Args:
        fields: Dotted names of fields of lists; those below ``items`` are fields of their items.

    Returns:
        The query; its variables are ``projectName`` and ``listIds``. The lists are under ``"project"``,
        ``"entityLists"``.
    """
    query = GraphQlQuery("EntityLists")
    lists = _project(query).add_field_with_edges("entityLists")
    _add_filters(lists, {"ids": ("listIds", _TEXTS)})
    tree = fields_to_dict(fields)
    items = tree.pop("items", None)
    if items is not None:
        whole = dict.fromkeys(WHOLE["EntityListItemEdge"], FIELD_VALUE)
        _add_edge_fields(lists.add_field_with_edges("items"), whole if items is FIELD_VALUE else items)
    _add_fields(lists, tree)
    return query


def _project(query: GraphQlQuery) -> BaseGraphQlQueryField:
    project = query.add_field("project")
    _add_filters(project, {"name": ("projectName", "String!")})
    return project


def _entities(name: str, connection: str, filters: Filters, fields: Fields) -> GraphQlQuery:
    query = GraphQlQuery(name)
    entities = _project(query).add_field_with_edges(connection)
    _add_filters(entities, filters)
    tree = fields_to_dict(fields)
    add_links_fields(entities, tree)
    tree.pop("links", None)
    _add_fields(entities, tree)
    return query


def _add_filters(field: BaseGraphQlQueryField, filters: Filters) -> None:
    for argument, (variable, kind) in filters.items():
        known = variable in field.query_item.get_variable_keys()
        field.set_filter(argument, field.get_variable(variable) if known else field.add_variable(variable, kind))


def _add_fields(field: BaseGraphQlQueryField, tree: Mapping[str, Any]) -> None:
    for name, below in _in_order(tree):
        child = field.add_field(name)
        if below is not FIELD_VALUE:
            _add_fields(child, cast("Mapping[str, Any]", below))


def _add_edge_fields(field: GraphQlQueryEdgeField, tree: Mapping[str, Any]) -> None:
    for name, below in _in_order(tree):
        child = field.add_edge_field(name)
        if below is not FIELD_VALUE:
            _add_fields(child, cast("Mapping[str, Any]", below))


def _in_order(tree: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """By name, attributes last: a server tells ``ownAttrib`` right only when it is asked before them."""
    return sorted(tree.items(), key=lambda item: (item[0] in ("allAttrib", "attrib"), item[0]))


def _with(tree: dict[str, Any], name: str, below: dict[str, Any]) -> dict[str, Any]:
    """A tree with another one in it; one that is empty is left out."""
    return {**tree, name: {**_inside(tree, name), **below}} if below else tree


def _inside(tree: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = tree.get(name)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
