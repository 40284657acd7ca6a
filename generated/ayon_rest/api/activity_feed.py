"""Operations of "Activity feed"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["ActivityFeed", "AsyncActivityFeed", "AsyncRawActivityFeed", "RawActivityFeed"]

_CREATE_REACTION_TO_ACTIVITY = Operation(
    "create_reaction_to_activity",
    "POST",
    "/api/projects/{project_name}/activities/{activity_id}/reactions",
    False,
    body="application/json",
    answer="",
    since="1.5.0",
)
_DELETE_PROJECT_ACTIVITY = Operation(
    "delete_project_activity",
    "DELETE",
    "/api/projects/{project_name}/activities/{activity_id}",
    True,
    answer="",
    since="1.3.0",
)
_DELETE_REACTION_TO_ACTIVITY = Operation(
    "delete_reaction_to_activity",
    "DELETE",
    "/api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}",
    True,
    answer="",
    since="1.5.0",
)
_GET_ACTIVITY_CATEGORIES = Operation(
    "get_activity_categories",
    "GET",
    "/api/projects/{project_name}/activityCategories",
    True,
    since="1.13.0",
    result=("model", "activity_categories_response_model", "ActivityCategoriesResponseModel"),
)
_GET_ENTITY_WATCHERS = Operation(
    "get_entity_watchers",
    "GET",
    "/api/projects/{project_name}/{entity_type}/{entity_id}/watchers",
    True,
    since="1.5.0",
    result=("model", "watchers_model", "WatchersModel"),
)
_PATCH_PROJECT_ACTIVITY = Operation(
    "patch_project_activity",
    "PATCH",
    "/api/projects/{project_name}/activities/{activity_id}",
    False,
    body="application/json",
    answer="",
    since="1.3.0",
)
_POST_PROJECT_ACTIVITY = Operation(
    "post_project_activity",
    "POST",
    "/api/projects/{project_name}/{entity_type}/{entity_id}/activities",
    False,
    body="application/json",
    since="1.3.0",
    result=("model", "create_activity_response_model", "CreateActivityResponseModel"),
)
_SET_ENTITY_WATCHERS = Operation(
    "set_entity_watchers",
    "POST",
    "/api/projects/{project_name}/{entity_type}/{entity_id}/watchers",
    False,
    body="application/json",
    answer="",
    since="1.5.0",
)
_SUGGEST_ENTITY_MENTION = Operation(
    "suggest_entity_mention",
    "POST",
    "/api/projects/{project_name}/suggest",
    True,
    body="application/json",
    since="1.3.0",
    result=("model", "suggest_response", "SuggestResponse"),
)


class ActivityFeed(Api):
    """Operations of "Activity feed"."""

    @cached_property
    def raw(self) -> RawActivityFeed:
        """The same operations, answering with status, headers and plain JSON."""
        return RawActivityFeed(self._sender)

    def create_reaction_to_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.CreateReactionModel | types.CreateReactionModelDict,
    ) -> None:
        """Add the current user's reaction to an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/activities/{activity_id}/reactions; since server 1.5.0
        """
        return self._send(_CREATE_REACTION_TO_ACTIVITY, (project_name, activity_id), body=body)

    def delete_project_activity(self, project_name: str, activity_id: str) -> None:
        """Delete an activity, e.g. a comment.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.

        DELETE /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return self._send(_DELETE_PROJECT_ACTIVITY, (project_name, activity_id))

    def delete_reaction_to_activity(self, project_name: str, activity_id: str, reaction: str) -> None:
        """Remove the current user's reaction from an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            reaction: Name of the reaction, e.g. `like`.

        DELETE /api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}; since server 1.5.0
        """
        return self._send(_DELETE_REACTION_TO_ACTIVITY, (project_name, activity_id, reaction))

    def get_activity_categories(self, project_name: str) -> models.ActivityCategoriesResponseModel:
        """List the activity categories that the current user may use in a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ActivityCategoriesResponseModel``.

        GET /api/projects/{project_name}/activityCategories; since server 1.13.0
        """
        return self._send(_GET_ACTIVITY_CATEGORIES, (project_name,))

    def get_entity_watchers(self, project_name: str, entity_type: str, entity_id: str) -> models.WatchersModel:
        """List the names of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.

        Returns:
            The answer: ``WatchersModel``.

        GET /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return self._send(_GET_ENTITY_WATCHERS, (project_name, entity_type, entity_id))

    def patch_project_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.ActivityPatchModel | types.ActivityPatchModelDict,
    ) -> None:
        """Change the text, files or data of an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return self._send(_PATCH_PROJECT_ACTIVITY, (project_name, activity_id), body=body)

    def post_project_activity(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.ProjectActivityPostModel | types.ProjectActivityPostModelDict,
    ) -> models.CreateActivityResponseModel:
        """Write a comment or another activity on an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``CreateActivityResponseModel``.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/activities; since server 1.3.0
        """
        return self._send(_POST_PROJECT_ACTIVITY, (project_name, entity_type, entity_id), body=body)

    def set_entity_watchers(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.WatchersModel | types.WatchersModelDict,
    ) -> None:
        """Replace the list of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return self._send(_SET_ENTITY_WATCHERS, (project_name, entity_type, entity_id), body=body)

    def suggest_entity_mention(
        self,
        project_name: str,
        body: models.SuggestRequest | types.SuggestRequestDict,
    ) -> models.SuggestResponse:
        """Suggest users, teams, tasks and versions to mention in a comment.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``SuggestResponse``.

        POST /api/projects/{project_name}/suggest; since server 1.3.0
        """
        return self._send(_SUGGEST_ENTITY_MENTION, (project_name,), body=body)


class AsyncActivityFeed(AsyncApi):
    """Operations of "Activity feed", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawActivityFeed:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawActivityFeed(self._sender)

    async def create_reaction_to_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.CreateReactionModel | types.CreateReactionModelDict,
    ) -> None:
        """Add the current user's reaction to an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/activities/{activity_id}/reactions; since server 1.5.0
        """
        return await self._send(_CREATE_REACTION_TO_ACTIVITY, (project_name, activity_id), body=body)

    async def delete_project_activity(self, project_name: str, activity_id: str) -> None:
        """Delete an activity, e.g. a comment.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.

        DELETE /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return await self._send(_DELETE_PROJECT_ACTIVITY, (project_name, activity_id))

    async def delete_reaction_to_activity(self, project_name: str, activity_id: str, reaction: str) -> None:
        """Remove the current user's reaction from an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            reaction: Name of the reaction, e.g. `like`.

        DELETE /api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}; since server 1.5.0
        """
        return await self._send(_DELETE_REACTION_TO_ACTIVITY, (project_name, activity_id, reaction))

    async def get_activity_categories(self, project_name: str) -> models.ActivityCategoriesResponseModel:
        """List the activity categories that the current user may use in a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ActivityCategoriesResponseModel``.

        GET /api/projects/{project_name}/activityCategories; since server 1.13.0
        """
        return await self._send(_GET_ACTIVITY_CATEGORIES, (project_name,))

    async def get_entity_watchers(self, project_name: str, entity_type: str, entity_id: str) -> models.WatchersModel:
        """List the names of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.

        Returns:
            The answer: ``WatchersModel``.

        GET /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return await self._send(_GET_ENTITY_WATCHERS, (project_name, entity_type, entity_id))

    async def patch_project_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.ActivityPatchModel | types.ActivityPatchModelDict,
    ) -> None:
        """Change the text, files or data of an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return await self._send(_PATCH_PROJECT_ACTIVITY, (project_name, activity_id), body=body)

    async def post_project_activity(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.ProjectActivityPostModel | types.ProjectActivityPostModelDict,
    ) -> models.CreateActivityResponseModel:
        """Write a comment or another activity on an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``CreateActivityResponseModel``.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/activities; since server 1.3.0
        """
        return await self._send(_POST_PROJECT_ACTIVITY, (project_name, entity_type, entity_id), body=body)

    async def set_entity_watchers(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.WatchersModel | types.WatchersModelDict,
    ) -> None:
        """Replace the list of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return await self._send(_SET_ENTITY_WATCHERS, (project_name, entity_type, entity_id), body=body)

    async def suggest_entity_mention(
        self,
        project_name: str,
        body: models.SuggestRequest | types.SuggestRequestDict,
    ) -> models.SuggestResponse:
        """Suggest users, teams, tasks and versions to mention in a comment.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``SuggestResponse``.

        POST /api/projects/{project_name}/suggest; since server 1.3.0
        """
        return await self._send(_SUGGEST_ENTITY_MENTION, (project_name,), body=body)


class RawActivityFeed(RawApi):
    """Operations of "Activity feed", without models."""

    def create_reaction_to_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.CreateReactionModel | types.CreateReactionModelDict,
    ) -> Raw[None]:
        """Add the current user's reaction to an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/activities/{activity_id}/reactions; since server 1.5.0
        """
        return self._send(_CREATE_REACTION_TO_ACTIVITY, (project_name, activity_id), body=body)

    def delete_project_activity(self, project_name: str, activity_id: str) -> Raw[None]:
        """Delete an activity, e.g. a comment.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return self._send(_DELETE_PROJECT_ACTIVITY, (project_name, activity_id))

    def delete_reaction_to_activity(self, project_name: str, activity_id: str, reaction: str) -> Raw[None]:
        """Remove the current user's reaction from an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            reaction: Name of the reaction, e.g. `like`.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}; since server 1.5.0
        """
        return self._send(_DELETE_REACTION_TO_ACTIVITY, (project_name, activity_id, reaction))

    def get_activity_categories(self, project_name: str) -> Raw[types.ActivityCategoriesResponseModelDict]:
        """List the activity categories that the current user may use in a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/activityCategories; since server 1.13.0
        """
        return self._send(_GET_ACTIVITY_CATEGORIES, (project_name,))

    def get_entity_watchers(self, project_name: str, entity_type: str, entity_id: str) -> Raw[types.WatchersModelDict]:
        """List the names of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return self._send(_GET_ENTITY_WATCHERS, (project_name, entity_type, entity_id))

    def patch_project_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.ActivityPatchModel | types.ActivityPatchModelDict,
    ) -> Raw[None]:
        """Change the text, files or data of an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return self._send(_PATCH_PROJECT_ACTIVITY, (project_name, activity_id), body=body)

    def post_project_activity(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.ProjectActivityPostModel | types.ProjectActivityPostModelDict,
    ) -> Raw[types.CreateActivityResponseModelDict]:
        """Write a comment or another activity on an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/activities; since server 1.3.0
        """
        return self._send(_POST_PROJECT_ACTIVITY, (project_name, entity_type, entity_id), body=body)

    def set_entity_watchers(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.WatchersModel | types.WatchersModelDict,
    ) -> Raw[None]:
        """Replace the list of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return self._send(_SET_ENTITY_WATCHERS, (project_name, entity_type, entity_id), body=body)

    def suggest_entity_mention(
        self,
        project_name: str,
        body: models.SuggestRequest | types.SuggestRequestDict,
    ) -> Raw[types.SuggestResponseDict]:
        """Suggest users, teams, tasks and versions to mention in a comment.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/suggest; since server 1.3.0
        """
        return self._send(_SUGGEST_ENTITY_MENTION, (project_name,), body=body)


class AsyncRawActivityFeed(AsyncRawApi):
    """Operations of "Activity feed", asynchronous, without models."""

    async def create_reaction_to_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.CreateReactionModel | types.CreateReactionModelDict,
    ) -> Raw[None]:
        """Add the current user's reaction to an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/activities/{activity_id}/reactions; since server 1.5.0
        """
        return await self._send(_CREATE_REACTION_TO_ACTIVITY, (project_name, activity_id), body=body)

    async def delete_project_activity(self, project_name: str, activity_id: str) -> Raw[None]:
        """Delete an activity, e.g. a comment.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return await self._send(_DELETE_PROJECT_ACTIVITY, (project_name, activity_id))

    async def delete_reaction_to_activity(self, project_name: str, activity_id: str, reaction: str) -> Raw[None]:
        """Remove the current user's reaction from an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            reaction: Name of the reaction, e.g. `like`.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/activities/{activity_id}/reactions/{reaction}; since server 1.5.0
        """
        return await self._send(_DELETE_REACTION_TO_ACTIVITY, (project_name, activity_id, reaction))

    async def get_activity_categories(self, project_name: str) -> Raw[types.ActivityCategoriesResponseModelDict]:
        """List the activity categories that the current user may use in a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/activityCategories; since server 1.13.0
        """
        return await self._send(_GET_ACTIVITY_CATEGORIES, (project_name,))

    async def get_entity_watchers(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
    ) -> Raw[types.WatchersModelDict]:
        """List the names of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return await self._send(_GET_ENTITY_WATCHERS, (project_name, entity_type, entity_id))

    async def patch_project_activity(
        self,
        project_name: str,
        activity_id: str,
        body: models.ActivityPatchModel | types.ActivityPatchModelDict,
    ) -> Raw[None]:
        """Change the text, files or data of an activity.

        Args:
            project_name: Name of the project.
            activity_id: Id of the activity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/activities/{activity_id}; since server 1.3.0
        """
        return await self._send(_PATCH_PROJECT_ACTIVITY, (project_name, activity_id), body=body)

    async def post_project_activity(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.ProjectActivityPostModel | types.ProjectActivityPostModelDict,
    ) -> Raw[types.CreateActivityResponseModelDict]:
        """Write a comment or another activity on an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/activities; since server 1.3.0
        """
        return await self._send(_POST_PROJECT_ACTIVITY, (project_name, entity_type, entity_id), body=body)

    async def set_entity_watchers(
        self,
        project_name: str,
        entity_type: str,
        entity_id: str,
        body: models.WatchersModel | types.WatchersModelDict,
    ) -> Raw[None]:
        """Replace the list of users who watch an entity.

        Args:
            project_name: Name of the project.
            entity_type: Type of the entity, e.g. `folder`.
            entity_id: Id of the entity.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/{entity_type}/{entity_id}/watchers; since server 1.5.0
        """
        return await self._send(_SET_ENTITY_WATCHERS, (project_name, entity_type, entity_id), body=body)

    async def suggest_entity_mention(
        self,
        project_name: str,
        body: models.SuggestRequest | types.SuggestRequestDict,
    ) -> Raw[types.SuggestResponseDict]:
        """Suggest users, teams, tasks and versions to mention in a comment.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/suggest; since server 1.3.0
        """
        return await self._send(_SUGGEST_ENTITY_MENTION, (project_name,), body=body)
