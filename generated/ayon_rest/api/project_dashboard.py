"""Operations of "Project dashboard"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncProjectDashboard", "AsyncRawProjectDashboard", "ProjectDashboard", "RawProjectDashboard"]

_GET_PROJECT_ACTIVITY = Operation(
    "get_project_activity",
    "GET",
    "/api/projects/{project_name}/dashboard/activity",
    True,
    since="1.0.0",
    result=("model", "activity_response_model", "ActivityResponseModel"),
)
_GET_PROJECT_ENTITY_COUNTS = Operation(
    "get_project_entity_counts",
    "GET",
    "/api/projects/{project_name}/dashboard/entities",
    True,
    since="1.0.0",
    result=("model", "entity_counts", "EntityCounts"),
)
_GET_PROJECT_HEALTH = Operation(
    "get_project_health",
    "GET",
    "/api/projects/{project_name}/dashboard/health",
    True,
    since="1.0.0",
    result=("model", "health", "Health"),
)
_GET_PROJECT_TEAMS = Operation(
    "get_project_teams",
    "GET",
    "/api/projects/{project_name}/dashboard/users",
    True,
    since="1.0.0",
    result=("model", "project_teams_response_model", "ProjectTeamsResponseModel"),
)


class ProjectDashboard(Api):
    """Operations of "Project dashboard"."""

    @cached_property
    def raw(self) -> RawProjectDashboard:
        """The same operations, answering with status, headers and plain JSON."""
        return RawProjectDashboard(self._sender)

    def get_project_activity(self, project_name: str, *, days: int | None = None) -> models.ActivityResponseModel:
        """Read how many events a project had on each of the last days.

        Args:
            project_name: Name of the project.
            days: How many days back, today included. The server's default is 50.

        Returns:
            The answer: ``ActivityResponseModel``.

        GET /api/projects/{project_name}/dashboard/activity; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ACTIVITY, (project_name,), query=(("days", days),))

    def get_project_entity_counts(self, project_name: str) -> models.EntityCounts:
        """Count the entities of a project by type.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``EntityCounts``.

        GET /api/projects/{project_name}/dashboard/entities; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ENTITY_COUNTS, (project_name,))

    def get_project_health(self, project_name: str) -> models.Health:
        """Read completion, overdue tasks, statuses and storage use of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``Health``.

        GET /api/projects/{project_name}/dashboard/health; since server 1.0.0
        """
        return self._send(_GET_PROJECT_HEALTH, (project_name,))

    def get_project_teams(self, project_name: str) -> models.ProjectTeamsResponseModel:
        """Read the sizes of a project's teams and who has access to it.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectTeamsResponseModel``.

        GET /api/projects/{project_name}/dashboard/users; since server 1.0.0
        """
        return self._send(_GET_PROJECT_TEAMS, (project_name,))


class AsyncProjectDashboard(AsyncApi):
    """Operations of "Project dashboard", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawProjectDashboard:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawProjectDashboard(self._sender)

    async def get_project_activity(self, project_name: str, *, days: int | None = None) -> models.ActivityResponseModel:
        """Read how many events a project had on each of the last days.

        Args:
            project_name: Name of the project.
            days: How many days back, today included. The server's default is 50.

        Returns:
            The answer: ``ActivityResponseModel``.

        GET /api/projects/{project_name}/dashboard/activity; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ACTIVITY, (project_name,), query=(("days", days),))

    async def get_project_entity_counts(self, project_name: str) -> models.EntityCounts:
        """Count the entities of a project by type.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``EntityCounts``.

        GET /api/projects/{project_name}/dashboard/entities; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ENTITY_COUNTS, (project_name,))

    async def get_project_health(self, project_name: str) -> models.Health:
        """Read completion, overdue tasks, statuses and storage use of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``Health``.

        GET /api/projects/{project_name}/dashboard/health; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_HEALTH, (project_name,))

    async def get_project_teams(self, project_name: str) -> models.ProjectTeamsResponseModel:
        """Read the sizes of a project's teams and who has access to it.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectTeamsResponseModel``.

        GET /api/projects/{project_name}/dashboard/users; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_TEAMS, (project_name,))


class RawProjectDashboard(RawApi):
    """Operations of "Project dashboard", without models."""

    def get_project_activity(
        self,
        project_name: str,
        *,
        days: int | None = None,
    ) -> Raw[types.ActivityResponseModelDict]:
        """Read how many events a project had on each of the last days.

        Args:
            project_name: Name of the project.
            days: How many days back, today included. The server's default is 50.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/activity; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ACTIVITY, (project_name,), query=(("days", days),))

    def get_project_entity_counts(self, project_name: str) -> Raw[types.EntityCountsDict]:
        """Count the entities of a project by type.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/entities; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ENTITY_COUNTS, (project_name,))

    def get_project_health(self, project_name: str) -> Raw[types.HealthDict]:
        """Read completion, overdue tasks, statuses and storage use of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/health; since server 1.0.0
        """
        return self._send(_GET_PROJECT_HEALTH, (project_name,))

    def get_project_teams(self, project_name: str) -> Raw[types.ProjectTeamsResponseModelDict]:
        """Read the sizes of a project's teams and who has access to it.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/users; since server 1.0.0
        """
        return self._send(_GET_PROJECT_TEAMS, (project_name,))


class AsyncRawProjectDashboard(AsyncRawApi):
    """Operations of "Project dashboard", asynchronous, without models."""

    async def get_project_activity(
        self,
        project_name: str,
        *,
        days: int | None = None,
    ) -> Raw[types.ActivityResponseModelDict]:
        """Read how many events a project had on each of the last days.

        Args:
            project_name: Name of the project.
            days: How many days back, today included. The server's default is 50.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/activity; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ACTIVITY, (project_name,), query=(("days", days),))

    async def get_project_entity_counts(self, project_name: str) -> Raw[types.EntityCountsDict]:
        """Count the entities of a project by type.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/entities; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ENTITY_COUNTS, (project_name,))

    async def get_project_health(self, project_name: str) -> Raw[types.HealthDict]:
        """Read completion, overdue tasks, statuses and storage use of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/health; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_HEALTH, (project_name,))

    async def get_project_teams(self, project_name: str) -> Raw[types.ProjectTeamsResponseModelDict]:
        """Read the sizes of a project's teams and who has access to it.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/dashboard/users; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_TEAMS, (project_name,))
