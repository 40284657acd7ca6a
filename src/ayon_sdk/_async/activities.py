"""Activities: comments and what else happened to entities, with reactions and watchers."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Optional

from ..entity_bodies import entity_id_of, json_object, names_of
from ..errors import RequestFailed, TokenRefused
from .entity_queries import AsyncEntityQueries

if TYPE_CHECKING:
    from ayon_rest.types import ActivityPatchModelDict, ProjectActivityPostModelDict

    from ..sort_order import SortOrder
    from ..typing import ActivityDict, ActivityReferenceType, ActivityType

_ORIGIN = ("origin",)
"""What an activity was made for. Other references tell the same activity once more for each entity it touches."""


class AsyncActivitiesAPI(AsyncEntityQueries):
    """Reading, writing and changing activities; watching entities."""

    def get_activities(
        self,
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
    ) -> AsyncGenerator[ActivityDict, None]:
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
            for comment in server.get_activities("demo", entity_ids=[version_id], activity_types={"comment"}):
                print(comment["author"]["name"], comment["body"])
        """
        from .._graphql.entities import ACTIVITY
        from .._graphql.order import checked_limit, page_order

        filters: dict[str, Any] = {
            "activity_ids": activity_ids,
            "activity_types": activity_types,
            "entity_ids": entity_ids,
            "entity_names": entity_names,
            "entity_type": entity_type or None,
            "changed_after": changed_after,
            "changed_before": changed_before,
            "reference_types": _ORIGIN if reference_types is None else reference_types,
        }
        where, wanted = page_order(order), checked_limit(limit)
        return self._iterate(
            lambda: self._plan(ACTIVITY, project_name, filters, fields, None, False, None, where, wanted), None
        )

    async def get_activity_by_id(
        self,
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
        return await self._first_of(
            self.get_activities(project_name, [activity_id], reference_types=reference_types, fields=fields, limit=1)
        )

    async def create_activity(
        self,
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
            server.create_activity("demo", task_id, "task", "comment", body="Ready for review [Ada](user:ada)")
        """
        sent: ProjectActivityPostModelDict = {"activityType": activity_type}
        if activity_id is not None:
            sent["id"] = entity_id_of(activity_id, "activity_id")
        if body is not None:
            sent["body"] = body
        if file_ids is not None:
            sent["files"] = names_of(file_ids, "file_ids")
        if timestamp is not None:
            sent["timestamp"] = timestamp
        if data is not None:
            sent["data"] = json_object(data, "data")
        answer = await self.rest.activity_feed.raw.post_project_activity(project_name, entity_type, entity_id, sent)
        return answer.data["id"]

    async def update_activity(
        self,
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
        sent: ActivityPatchModelDict = {}
        if body is not None:
            sent["body"] = body
        if file_ids is not None:
            sent["files"] = names_of(file_ids, "file_ids")
            if append_file_ids:
                sent["appendFiles"] = True
        if data is not None:
            sent["data"] = json_object(data, "data")
        if sent:
            await self.rest.activity_feed.raw.patch_project_activity(project_name, activity_id, sent)

    async def delete_activity(self, project_name: str, activity_id: str) -> None:
        """Delete an activity.

        Args:
            project_name: Project of the activity.
            activity_id: Id of the activity.

        Raises:
            RequestFailed: There is no such activity, or it is somebody else's.
        """
        await self.rest.activity_feed.raw.delete_project_activity(project_name, activity_id)

    async def send_activities_batch_operations(
        self,
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
        from ..batches import failure_of, prepare_batch, refusal_of

        batch = prepare_batch(project_name, operations, can_fail, wait_for_events)
        if not batch.operations:
            return []
        body: Any = batch.body()
        try:
            answer: Any = (await self.rest.operations.raw.activities_operations(project_name, body)).data
        except TokenRefused:
            raise
        except RequestFailed as error:
            raise refusal_of(batch, error) from error
        results: list[dict[str, Any]] = answer.get("operations") or []
        failure = failure_of(batch, results, answer) if raise_on_fail else None
        if failure is not None:
            raise failure
        return results

    async def get_raw_activity_categories(self, project_name: str) -> dict[str, Any]:
        """Read the categories that comments on a project can have, as the server tells them.

        Args:
            project_name: Project to read.

        Returns:
            ``{"categories": [...]}``; each category with ``name`` and ``color``.

        Raises:
            RequestFailed: There is no such project.
        """
        categories: Any = (await self.rest.activity_feed.raw.get_activity_categories(project_name)).data
        return categories

    async def get_activity_categories(self, project_name: str) -> list[str]:
        """Read the categories that comments on a project can have.

        Args:
            project_name: Project to read.

        Returns:
            The categories.

        Raises:
            RequestFailed: There is no such project.
        """
        return (await self.get_raw_activity_categories(project_name))["categories"]

    async def create_activity_reaction(self, project_name: str, activity_id: str, reaction: str) -> None:
        """React to an activity.

        Args:
            project_name: Project of the activity.
            activity_id: Id of the activity.
            reaction: Name of the reaction, e.g. ``"like"``.

        Raises:
            RequestFailed: There is no such activity (status 404), or the user has reacted so before (status 400).
        """
        await self.rest.activity_feed.raw.create_reaction_to_activity(project_name, activity_id, {"reaction": reaction})

    async def delete_activity_reaction(self, project_name: str, activity_id: str, reaction: str) -> None:
        """Take back a reaction to an activity.

        Args:
            project_name: Project of the activity.
            activity_id: Id of the activity.
            reaction: Name of the reaction.

        Raises:
            RequestFailed: There is no such activity.
        """
        await self.rest.activity_feed.raw.delete_reaction_to_activity(project_name, activity_id, reaction)

    async def suggest_entity_mention(
        self, project_name: str, entity_id: str, entity_type: Literal["folder", "task", "version"]
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
        answer = await self.rest.activity_feed.raw.suggest_entity_mention(
            project_name, {"entityType": entity_type, "entityId": entity_id}
        )
        found: Any = answer.data
        return found

    async def get_raw_entity_watchers(self, project_name: str, entity_id: str, entity_type: str) -> dict[str, Any]:
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
        watchers: Any = (
            await self.rest.activity_feed.raw.get_entity_watchers(project_name, entity_type, entity_id)
        ).data
        return watchers

    async def get_entity_watchers(self, project_name: str, entity_id: str, entity_type: str) -> list[str]:
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
        return (await self.get_raw_entity_watchers(project_name, entity_id, entity_type))["watchers"]

    async def set_entity_watchers(
        self, project_name: str, entity_id: str, entity_type: str, watchers: Iterable[str]
    ) -> None:
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
        await self.rest.activity_feed.raw.set_entity_watchers(
            project_name, entity_type, entity_id, {"watchers": names_of(watchers, "watchers")}
        )
