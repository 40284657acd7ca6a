# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Events: what happens on a server, and the jobs that services do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any, Optional, Union

    from ..responses import RestApiResponse
    from ..sort_order import SortOrder
    from ..typing import EnrollEventData, EventDict, EventFilter, EventStatus

__all__ = [
    "create_event",
    "delete_event",
    "delete_events",
    "dispatch_event",
    "enroll_event_job",
    "get_event",
    "get_events",
    "update_event",
]


def get_event(event_id: str) -> Optional[EventDict]:
    """Read an event with everything the server tells about it.

    Args:
        event_id: Id of the event.

    Returns:
        The event, with ``summary`` and ``payload``.

    Raises:
        RequestFailed: There is no such event (status 404), or the id is no id (status 400).
    """
    return get_server_api_connection().get_event(event_id)


def get_events(
    topics: Optional[Iterable[str]] = None,
    event_ids: Optional[Iterable[str]] = None,
    project_names: Optional[Iterable[str]] = None,
    statuses: Optional[Iterable[EventStatus]] = None,
    users: Optional[Iterable[str]] = None,
    text_filter: Optional[str] = None,
    include_logs: Optional[bool] = None,
    has_children: Optional[bool] = None,
    newer_than: Optional[str] = None,
    older_than: Optional[str] = None,
    fields: Optional[Iterable[str]] = None,
    limit: Optional[int] = None,
    order: Optional[SortOrder] = None,
    first: Optional[int] = None,
    last: Optional[int] = None,
    states: Optional[Iterable[str]] = None,
) -> Generator[EventDict, None, None]:
    """Read events, page by page while they are consumed.

    Filters that are None don't filter; an event has to fit all others. An empty one fits nothing.

    Args:
        topics: Topics; a star stands for anything, e.g. ``{"entity.task.*"}``.
        event_ids: Ids of events.
        project_names: Names of projects the events belong to.
        statuses: Statuses, e.g. ``{"failed", "aborted"}``.
        users: Names of users the events came from.
        text_filter: Words that all have to be in topic, project, user or description. The server makes them lower
            case, minds the case of what it looks in, and skips words of less than three characters.
        include_logs: Whether events of the topics ``log.…`` count too; they don't by default.
        has_children: True for events that others depend on, False for those whose dependent events are finished.
        newer_than: ISO 8601 time with its zone; only events that changed after it.
        older_than: ISO 8601 time with its zone; only events that changed before it.
        fields: Fields to read, e.g. ``{"id", "topic", "summary"}``; see `get_default_fields_for_type` for the
            default, which has neither ``summary`` nor ``payload``.
        limit: How many to read at most.
        order: `SortOrder.ascending` (the default) for the oldest first, `SortOrder.descending` for the newest.
        first: Deprecated: the same as ``limit``, oldest first.
        last: Deprecated: the same as ``limit``, newest first.
        states: Deprecated name of ``statuses``.

    Returns:
        A generator of events.

    Raises:
        ValueError: The limit or the order makes no sense; nothing is sent.
        UnknownFieldError: A field does not exist on events of this server version; nothing is sent.
        GraphQlQueryFailed: A filter is not valid.

    Example:
        for event in ayon_sdk.get_events({"entity.version.created"}, limit=20, order=SortOrder.descending):
            print(event["createdAt"], event["description"])
    """
    return get_server_api_connection().get_events(
        topics=topics,
        event_ids=event_ids,
        project_names=project_names,
        statuses=statuses,
        users=users,
        text_filter=text_filter,
        include_logs=include_logs,
        has_children=has_children,
        newer_than=newer_than,
        older_than=older_than,
        fields=fields,
        limit=limit,
        order=order,
        first=first,
        last=last,
        states=states,
    )


def update_event(
    event_id: str,
    sender: Optional[str] = None,
    project_name: Optional[str] = None,
    username: Optional[str] = None,
    status: Optional[EventStatus] = None,
    description: Optional[str] = None,
    summary: Optional[dict[str, Any]] = None,
    payload: Optional[dict[str, Any]] = None,
    progress: Optional[int] = None,
    retries: Optional[int] = None,
) -> None:
    """Change an event; what is None stays as it is, and when all of it is None nothing is sent.

    Args:
        event_id: Id of the event.
        sender: Who sends the event; a service takes an event on under its name.
        project_name: Project the event belongs to.
        username: User the event comes from.
        status: New status; only services may change it.
        description: Text for people.
        summary: Short facts; all of them, not only those that change.
        payload: What consumers of the event need; all of it.
        progress: How much of the job is done, in percent (0 to 100).
        retries: How often the job was tried again.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such event, a value is not valid, or the user may not change it.
    """
    get_server_api_connection().update_event(
        event_id,
        sender=sender,
        project_name=project_name,
        username=username,
        status=status,
        description=description,
        summary=summary,
        payload=payload,
        progress=progress,
        retries=retries,
    )


def dispatch_event(
    topic: str,
    sender: Optional[str] = None,
    event_hash: Optional[str] = None,
    project_name: Optional[str] = None,
    username: Optional[str] = None,
    depends_on: Optional[str] = None,
    description: Optional[str] = None,
    summary: Optional[dict[str, Any]] = None,
    payload: Optional[dict[str, Any]] = None,
    finished: bool = True,
    store: bool = True,
    dependencies: Optional[list[str]] = None,
) -> RestApiResponse:
    """Tell the server, and all that listen, that something happened; see `create_event` for just the id.

    Args:
        topic: Dotted name of what happened, e.g. ``"studio.render.finished"``.
        sender: Who sends the event.
        event_hash: Tells events of the same cause apart: the server takes each hash once; its id by default.
        project_name: Project the event belongs to; nobody checks that it exists.
        username: User the event comes from; that of the connection by default.
        depends_on: Id of the event that has to finish before this one.
        description: Text for people.
        summary: Short facts that listeners get with the event.
        payload: What consumers of the event need; listeners have to read it.
        finished: False for an event that is to be worked on (status ``"pending"``).
        store: False for an event that listeners get and nobody can read later.
        dependencies: Deprecated; it has no effect.

    Returns:
        The answer; ``response.data["id"]`` is the id of the event.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: The topic is not valid, or there is an event with the same hash (status 409).
    """
    return get_server_api_connection().dispatch_event(
        topic,
        sender=sender,
        event_hash=event_hash,
        project_name=project_name,
        username=username,
        depends_on=depends_on,
        description=description,
        summary=summary,
        payload=payload,
        finished=finished,
        store=store,
        dependencies=dependencies,
    )


def create_event(
    topic: str,
    sender: Optional[str] = None,
    event_hash: Optional[str] = None,
    project_name: Optional[str] = None,
    username: Optional[str] = None,
    depends_on: Optional[str] = None,
    description: Optional[str] = None,
    summary: Optional[dict[str, Any]] = None,
    payload: Optional[dict[str, Any]] = None,
    finished: bool = True,
    store: bool = True,
    dependencies: Optional[list[str]] = None,
) -> str:
    """Tell the server, and all that listen, that something happened.

    Args:
        topic: Dotted name of what happened, e.g. ``"studio.render.finished"``.
        sender: Who sends the event.
        event_hash: Tells events of the same cause apart: the server takes each hash once; its id by default.
        project_name: Project the event belongs to; nobody checks that it exists.
        username: User the event comes from; that of the connection by default.
        depends_on: Id of the event that has to finish before this one.
        description: Text for people.
        summary: Short facts that listeners get with the event.
        payload: What consumers of the event need; listeners have to read it.
        finished: False for an event that is to be worked on (status ``"pending"``).
        store: False for an event that listeners get and nobody can read later.
        dependencies: Deprecated; it has no effect.

    Returns:
        Id of the event.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: The topic is not valid, or there is an event with the same hash (status 409).

    Example:
        ayon_sdk.create_event("studio.render.finished", project_name="demo", summary={"frames": 120})
    """
    return get_server_api_connection().create_event(
        topic,
        sender=sender,
        event_hash=event_hash,
        project_name=project_name,
        username=username,
        depends_on=depends_on,
        description=description,
        summary=summary,
        payload=payload,
        finished=finished,
        store=store,
        dependencies=dependencies,
    )


def delete_event(event_id: str) -> None:
    """Delete an event; deleting one that does not exist is no error.

    Args:
        event_id: Id of the event.

    Raises:
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().delete_event(event_id)


def delete_events(events_filter: EventFilter) -> None:
    """Delete all events that fit a filter, which has to have a condition: nobody deletes all by mistake.

    Args:
        events_filter: Conditions and the operator that joins them, e.g.
            ``{"conditions": [{"key": "topic", "operator": "like", "value": "render.%"}]}``.

    Raises:
        ValueError: There is no condition, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The filter is not valid, or the user is no administrator.
    """
    get_server_api_connection().delete_events(events_filter)


def enroll_event_job(
    source_topic: Union[str, list[str]],
    target_topic: str,
    sender: str,
    description: Optional[str] = None,
    sequential: Optional[bool] = None,
    events_filter: Optional[EventFilter] = None,
    max_retries: Optional[int] = None,
    ignore_older_than: Union[str, int, None] = None,
    ignore_sender_types: Union[str, Iterable[str], None] = None,
) -> Optional[EnrollEventData]:
    """Take on a job: the oldest event of a topic that nobody has worked on.

    The server makes an event of the target topic that stands for the work; change its status with `update_event`:
    ``"in_progress"``, then ``"finished"`` or ``"failed"``. A failed job is given out again.

    Args:
        source_topic: Topic, or topics, of the events to work on; a star stands for anything.
        target_topic: Topic of the events that stand for the work.
        sender: Name of the worker; the same one gets the job it has not finished again.
        description: Text of the new event, for people.
        sequential: Give out a job only when all before it are finished.
        events_filter: Only events that fit, e.g.
            ``{"conditions": [{"key": "summary/kind", "operator": "eq", "value": "render"}]}``.
        max_retries: How often a job that failed is given out again.
        ignore_older_than: Leave out events older than so many days.
        ignore_sender_types: Leave out events sent by such kinds of senders.

    Returns:
        ``id`` of the new event, ``dependsOn`` (id of the event to work on), ``hash`` and ``status``; None when
        there is nothing to do. A refusal of the server, e.g. because the user is no service, is logged as an
        error and gives None too.

    Raises:
        ValueError: A value makes no sense, or can't be written as JSON; nothing is sent.
        TokenRefused: The server does not accept the token.
        ServerUnreachable: There was no answer.

    Example:
        job = ayon_sdk.enroll_event_job("studio.render.requested", "studio.render.process", "worker-1")
        if job is not None:
            ayon_sdk.update_event(job["id"], status="in_progress")
    """
    return get_server_api_connection().enroll_event_job(
        source_topic,
        target_topic,
        sender,
        description=description,
        sequential=sequential,
        events_filter=events_filter,
        max_retries=max_retries,
        ignore_older_than=ignore_older_than,
        ignore_sender_types=ignore_sender_types,
    )
