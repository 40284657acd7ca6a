# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Activities: comments and what else happened to entities, with reactions and watchers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from typing import Any, Literal, Optional

    from ..sort_order import SortOrder
    from ..typing import ActivityDict, ActivityReferenceType, ActivityType

__all__ = [
    "create_activity",
    "create_activity_reaction",
    "delete_activity",
    "delete_activity_reaction",
    "get_activities",
    "get_activity_by_id",
    "get_activity_categories",
    "get_entity_watchers",
    "get_raw_activity_categories",
    "get_raw_entity_watchers",
    "send_activities_batch_operations",
    "set_entity_watchers",
    "suggest_entity_mention",
    "update_activity",
]


def get_activities(
    project_name: str,
    activity_ids: Optional[Iterable[str]] = None,
    activity_types: Optional[Iterable[ActivityType]] = None,
    entity_ids: Optional[Iterable[str]] = None,
    entity_names: Optional[Iterable[str]] = None,
    entity_type: Optional[str] = None,
    changed_after: Optional[str] = None,
    changed_before: Optional[str] = None,
    reference_types: Optional[Iterable[ActivityReferenceType]] = None,
    fields: Optional[Iterable[str]] = None,
    limit: Optional[int] = None,
    order: Optional[SortOrder] = None,
) -> Generator[ActivityDict, None, None]:
    """Read activities, page by page while they are consumed.

    Filters that are None don't filter; an activity has to fit all others. An empty one fits nothing.

    Args:
        project_name: Project to search.
        activity_ids: Ids of activities.
        activity_types: Types, e.g. ``{"comment"}``.
        entity_ids: Ids of entities the activities refer to.
        entity_names: Names of such entities.
        entity_type: Type of such entities.
        changed_after: ISO 8601 time with its zone; only activities that changed after it.
        changed_before: ISO 8601 time with its zone; only activities that changed before it.
        reference_types: How activities refer to entities, e.g. ``{"mention"}``; ``{"origin"}`` by default. An
            activity is told once for each reference that fits.
        fields: Fields to read, e.g. ``{"body", "author.name"}``; see `get_default_fields_for_type` for the
            default.
        limit: How many to read at most.
        order: `SortOrder.ascending` (the default) for the oldest first, `SortOrder.descending` for the newest.

    Returns:
        A generator of activities; ``activityData`` is a dictionary.

    Raises:
        ValueError: The limit or the order makes no sense; nothing is sent.
        UnknownFieldError: A field does not exist on activities of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old to have activities, or one of the filters; nothing is sent.
        GraphQlQueryFailed: The project does not exist, or a filter is not valid.

    Example:
        for comment in ayon_sdk.get_activities("demo", entity_ids=[version_id], activity_types={"comment"}):
            print(comment["author"]["name"], comment["body"])
    """
    return get_server_api_connection().get_activities(
        project_name,
        activity_ids=activity_ids,
        activity_types=activity_types,
        entity_ids=entity_ids,
        entity_names=entity_names,
        entity_type=entity_type,
        changed_after=changed_after,
        changed_before=changed_before,
        reference_types=reference_types,
        fields=fields,
        limit=limit,
        order=order,
    )


def get_activity_by_id(
    project_name: str,
    activity_id: str,
    reference_types: Optional[Iterable[ActivityReferenceType]] = None,
    fields: Optional[Iterable[str]] = None,
) -> Optional[ActivityDict]:
    """Read an activity by its id.

    Args:
        project_name: Project of the activity.
        activity_id: Id of the activity.
        reference_types: Which of the references to the activity's entities to read; ``{"origin"}`` by default.
        fields: Fields to read; see `get_default_fields_for_type` for the default.

    Returns:
        The activity, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on activities of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old to have activities; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_activity_by_id(
        project_name, activity_id, reference_types=reference_types, fields=fields
    )


def create_activity(
    project_name: str,
    entity_id: str,
    entity_type: str,
    activity_type: ActivityType,
    activity_id: Optional[str] = None,
    body: Optional[str] = None,
    file_ids: Optional[Iterable[str]] = None,
    timestamp: Optional[str] = None,
    data: Optional[dict[str, Any]] = None,
) -> str:
    """Write a comment, or as a service another kind of activity, on an entity.

    Args:
        project_name: Project of the entity.
        entity_id: Id of the entity.
        entity_type: Its type, e.g. ``"task"``.
        activity_type: ``"comment"``; services may create other types too.
        activity_id: Id of the new activity; the server makes one by default.
        body: Text in Markdown; ``[Ada](user:ada)`` mentions a user, ``[v1](version:<id>)`` a version.
        file_ids: Ids of uploaded files to attach; see `upload_project_file`.
        timestamp: ISO 8601 time with its zone of what happened; now by default.
        data: Free-form data.

    Returns:
        Id of the activity.

    Raises:
        ValueError: The id is no id, or a value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such entity, a value is not valid, or the user may not do that.

    Example:
        ayon_sdk.create_activity("demo", task_id, "task", "comment", body="Ready for review [Ada](user:ada)")
    """
    return get_server_api_connection().create_activity(
        project_name,
        entity_id,
        entity_type,
        activity_type,
        activity_id=activity_id,
        body=body,
        file_ids=file_ids,
        timestamp=timestamp,
        data=data,
    )


def update_activity(
    project_name: str,
    activity_id: str,
    body: Optional[str] = None,
    file_ids: Optional[Iterable[str]] = None,
    append_file_ids: Optional[bool] = False,
    data: Optional[dict[str, Any]] = None,
) -> None:
    """Change an activity; what is None stays as it is, and without any change nothing is sent.

    Args:
        project_name: Project of the activity.
        activity_id: Id of the activity.
        body: Text in Markdown.
        file_ids: Ids of uploaded files to attach; they replace those there are.
        append_file_ids: Add the files to those there are.
        data: Free-form data; keys that are not given stay as they are.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such activity, or it is somebody else's.
    """
    get_server_api_connection().update_activity(
        project_name, activity_id, body=body, file_ids=file_ids, append_file_ids=append_file_ids, data=data
    )


def delete_activity(project_name: str, activity_id: str) -> None:
    """Delete an activity.

    Args:
        project_name: Project of the activity.
        activity_id: Id of the activity.

    Raises:
        RequestFailed: There is no such activity, or it is somebody else's.
    """
    get_server_api_connection().delete_activity(project_name, activity_id)


def send_activities_batch_operations(
    project_name: str,
    operations: Iterable[Optional[Mapping[str, Any]]],
    *,
    can_fail: bool = False,
    wait_for_events: bool = False,
    raise_on_fail: bool = True,
) -> list[dict[str, Any]]:
    """Create, change and delete activities in one request.

    This is not a transaction: operations before one that failed may stay done.

    Args:
        project_name: Project of the activities.
        operations: Operations in order, each with ``type`` (``"create"``, ``"update"`` or ``"delete"``),
            ``activityId`` and ``data`` (of a new one: ``entityType``, ``entityId``, ``activityType``, ``body``);
            those without an ``id`` get one. Empty ones are left out, and an empty list sends nothing.
        can_fail: Go on after an operation that failed.
        wait_for_events: Answer only after the events of the changes were handled.
        raise_on_fail: Raise an error when an operation failed; without, look at the results.

    Returns:
        Results of the operations that were tried, in order, each with ``id``, ``type``, ``activityId``,
        ``success``, ``status`` and ``detail``.

    Raises:
        FailedOperations: An operation failed, or the server refused the batch; it says which and why.
        ValueError: An operation can't be written as JSON; nothing is sent.
        ServerUnreachable: There was no answer; operations may have been done.
    """
    return get_server_api_connection().send_activities_batch_operations(
        project_name, operations, can_fail=can_fail, wait_for_events=wait_for_events, raise_on_fail=raise_on_fail
    )


def get_raw_activity_categories(project_name: str) -> dict[str, Any]:
    """Read the categories that comments on a project can have, as the server tells them.

    Args:
        project_name: Project to read.

    Returns:
        ``{"categories": [...]}``; each category with ``name`` and ``color``.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_raw_activity_categories(project_name)


def get_activity_categories(project_name: str) -> list[str]:
    """Read the categories that comments on a project can have.

    Args:
        project_name: Project to read.

    Returns:
        The categories.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_activity_categories(project_name)


def create_activity_reaction(project_name: str, activity_id: str, reaction: str) -> None:
    """React to an activity.

    Args:
        project_name: Project of the activity.
        activity_id: Id of the activity.
        reaction: Name of the reaction, e.g. ``"like"``.

    Raises:
        RequestFailed: There is no such activity (status 404), or the user has reacted so before (status 400).
    """
    get_server_api_connection().create_activity_reaction(project_name, activity_id, reaction)


def delete_activity_reaction(project_name: str, activity_id: str, reaction: str) -> None:
    """Take back a reaction to an activity.

    Args:
        project_name: Project of the activity.
        activity_id: Id of the activity.
        reaction: Name of the reaction.

    Raises:
        RequestFailed: There is no such activity.
    """
    get_server_api_connection().delete_activity_reaction(project_name, activity_id, reaction)


def suggest_entity_mention(
    project_name: str, entity_id: str, entity_type: Literal["folder", "task", "version"]
) -> dict[str, dict[str, Any]]:
    """Ask whom and what a comment on an entity may want to mention.

    Args:
        project_name: Project of the entity.
        entity_id: Id of the entity.
        entity_type: Its type.

    Returns:
        ``users``, ``teams``, ``tasks`` and ``versions`` that are close to the entity.

    Raises:
        RequestFailed: There is no such entity.
    """
    return get_server_api_connection().suggest_entity_mention(project_name, entity_id, entity_type)


def get_raw_entity_watchers(project_name: str, entity_id: str, entity_type: str) -> dict[str, Any]:
    """Read who watches an entity, as the server tells it.

    Args:
        project_name: Project of the entity.
        entity_id: Id of the entity.
        entity_type: Its type, e.g. ``"task"``.

    Returns:
        ``{"watchers": [...]}``, names of users.

    Raises:
        RequestFailed: There is no such entity.
    """
    return get_server_api_connection().get_raw_entity_watchers(project_name, entity_id, entity_type)


def get_entity_watchers(project_name: str, entity_id: str, entity_type: str) -> list[str]:
    """Read who watches an entity.

    Args:
        project_name: Project of the entity.
        entity_id: Id of the entity.
        entity_type: Its type, e.g. ``"task"``.

    Returns:
        Names of users.

    Raises:
        RequestFailed: There is no such entity.
    """
    return get_server_api_connection().get_entity_watchers(project_name, entity_id, entity_type)


def set_entity_watchers(project_name: str, entity_id: str, entity_type: str, watchers: Iterable[str]) -> None:
    """Say who watches an entity: these users and no others.

    Args:
        project_name: Project of the entity.
        entity_id: Id of the entity.
        entity_type: Its type, e.g. ``"task"``.
        watchers: Names of users; an empty list for nobody.

    Raises:
        TypeError: The watchers are no texts; nothing is sent.
        RequestFailed: There is no such entity.
    """
    get_server_api_connection().set_entity_watchers(project_name, entity_id, entity_type, watchers)
