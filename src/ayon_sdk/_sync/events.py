# Derived from src/ayon_sdk/_async/events.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Events: what happens on a server, and the jobs that services do about it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, Optional, Union

from ..deprecation import warn_deprecated
from ..entity_bodies import json_object, names_of
from ..errors import RequestFailed, TokenRefused
from .entity_queries import EntityQueries

if TYPE_CHECKING:
    from ayon_rest.types import EnrollRequestModelDict, UpdateEventRequestModelDict

    from .._graphql.query import PageOrder
    from ..responses import RestApiResponse
    from ..sort_order import SortOrder
    from ..typing import EnrollEventData, EventDict, EventFilter, EventStatus
    from .entity_queries import Plan


class EventsAPI(EntityQueries):
    """Reading, dispatching and changing events."""

    def get_event(self, event_id: str) -> Optional[EventDict]:
        """Read an event with everything the server tells about it.

        Args:
            event_id: Id of the event.

        Returns:
            The event, with ``summary`` and ``payload``.

        Raises:
            RequestFailed: There is no such event (status 404), or the id is no id (status 400).
        """
        event: Any = (self.rest.events.raw.get_event(event_id)).data
        return event

    def get_events(
        self,
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
            for event in server.get_events({"entity.version.created"}, limit=20, order=SortOrder.descending):
                print(event["createdAt"], event["description"])
        """
        from .._graphql.order import checked_limit, page_order

        where = page_order(order)
        wanted = checked_limit(limit)
        for name, count, end in (("first", first, "first"), ("last", last, "last")):
            if count is not None:
                warn_deprecated(f"use limit and order instead of {name}")
                wanted = checked_limit(count, name)
                where = "first" if end == "first" else "last"
        if states is not None:
            warn_deprecated("use statuses instead of states")
        chosen: Optional[Iterable[str]] = states if statuses is None else statuses
        filters: dict[str, Any] = {
            "topics": topics,
            "event_ids": event_ids,
            "project_names": project_names,
            "users": users,
            "text_filter": text_filter or None,
            "include_logs": include_logs or None,
            "has_children": has_children,
            "newer_than": newer_than,
            "older_than": older_than,
        }
        return self._iterate(lambda: self._event_plan(filters, chosen, fields, where, wanted), None)

    def _event_plan(
        self,
        filters: dict[str, Any],
        statuses: Optional[Iterable[str]],
        fields: Optional[Iterable[str]],
        order: PageOrder,
        limit: Optional[int],
    ) -> Optional[Plan]:
        from .._graphql.entities import EVENT

        schema = self._server_schema()
        # Older servers know the same filter under its older name only.
        name = "statuses" if schema.possible.argument("Query", "events", "statuses") else "states"
        return self._plan(EVENT, "", {**filters, name: statuses}, fields, None, False, None, order, limit)

    def update_event(
        self,
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
        body: UpdateEventRequestModelDict = {}
        if sender is not None:
            body["sender"] = sender
        if project_name is not None:
            body["project"] = project_name
        if username is not None:
            body["user"] = username
        if status is not None:
            body["status"] = status
        if description is not None:
            body["description"] = description
        if summary is not None:
            body["summary"] = json_object(summary, "summary")
        if payload is not None:
            body["payload"] = json_object(payload, "payload")
        if progress is not None:
            body["progress"] = progress
        if retries is not None:
            body["retries"] = retries
        if body:
            self.rest.events.raw.update_existing_event(event_id, body)

    def dispatch_event(
        self,
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
        if dependencies is not None:
            warn_deprecated("dependencies are without effect")
        body: dict[str, Any] = {"topic": topic, "finished": finished, "store": store}
        given = {
            "sender": sender,
            "hash": event_hash,
            "project": project_name,
            "user": username,
            "dependsOn": depends_on,
            "description": description,
        }
        body.update((key, value) for key, value in given.items() if value is not None)
        if summary is not None:
            body["summary"] = json_object(summary, "summary")
        if payload is not None:
            body["payload"] = json_object(payload, "payload")
        response = self.raw_post("events", json=body)
        response.raise_for_status()
        return response

    def create_event(
        self,
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
            server.create_event("studio.render.finished", project_name="demo", summary={"frames": 120})
        """
        response = self.dispatch_event(
            topic,
            sender,
            event_hash,
            project_name,
            username,
            depends_on,
            description,
            summary,
            payload,
            finished,
            store,
            dependencies,
        )
        return response.data["id"]

    def delete_event(self, event_id: str) -> None:
        """Delete an event; deleting one that does not exist is no error.

        Args:
            event_id: Id of the event.

        Raises:
            RequestFailed: The user is no administrator.
        """
        self.rest.events.raw.delete_event(event_id)

    def delete_events(self, events_filter: EventFilter) -> None:
        """Delete all events that fit a filter, which has to have a condition: nobody deletes all by mistake.

        Args:
            events_filter: Conditions and the operator that joins them, e.g.
                ``{"conditions": [{"key": "topic", "operator": "like", "value": "render.%"}]}``.

        Raises:
            ValueError: There is no condition, or a value can't be written as JSON; nothing is sent.
            RequestFailed: The filter is not valid, or the user is no administrator.
        """
        self.rest.events.raw.event_operations({"type": "delete", "filter": _conditions(events_filter)})

    def enroll_event_job(
        self,
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
            job = server.enroll_event_job("studio.render.requested", "studio.render.process", "worker-1")
            if job is not None:
                server.update_event(job["id"], status="in_progress")
        """
        try:
            return self._enroll(
                source_topic,
                target_topic,
                sender,
                description,
                sequential,
                events_filter,
                max_retries,
                ignore_older_than,
                ignore_sender_types,
            )
        except TokenRefused:
            raise
        except RequestFailed as error:
            self.log.error("No job could be taken on: %s", error)
            return None

    def _enroll(
        self,
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
        """Take on a job as `enroll_event_job` does.

        Raises:
            RequestFailed: The server refuses.
        """
        body: EnrollRequestModelDict = {
            "sourceTopic": source_topic if isinstance(source_topic, str) else names_of(source_topic, "source_topic"),
            "targetTopic": target_topic,
            "sender": sender,
        }
        if description is not None:
            body["description"] = description
        if sequential is not None:
            body["sequential"] = sequential
        if events_filter:
            body["filter"] = json_object(events_filter, "events_filter")
        if max_retries is not None:
            body["maxRetries"] = max_retries
        if ignore_older_than is not None:
            body["ignoreOlderThan"] = _days(ignore_older_than)
        if ignore_sender_types is not None:
            body["ignoreSenderTypes"] = names_of(ignore_sender_types, "ignore_sender_types")
        job: Any = (self.rest.events.raw.enroll(body)).data
        return job


def _conditions(events_filter: Any) -> Any:
    """A filter of events as JSON data.

    Raises:
        ValueError: It has no condition.
    """
    found: dict[str, Any] = json_object(events_filter, "events_filter") if events_filter else {}
    if not found.get("conditions"):
        raise ValueError(
            "events_filter needs a condition, e.g. {'conditions': [{'key': 'topic', 'operator': 'eq', 'value': '…'}]}"
        )
    return found


def _days(value: Union[str, int]) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise ValueError(f"ignore_older_than is a number of days, not {value!r}") from None
