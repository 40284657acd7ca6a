"""Operations of "Teams"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawTeams", "AsyncTeams", "RawTeams", "Teams"]

_DELETE_TEAM = Operation(
    "delete_team",
    "DELETE",
    "/api/projects/{project_name}/teams/{team_name}",
    True,
    answer="",
    since="1.0.0",
)
_DELETE_TEAM_MEMBER = Operation(
    "delete_team_member",
    "DELETE",
    "/api/projects/{project_name}/teams/{team_name}/members/{member_name}",
    True,
    answer="",
    since="1.0.0",
)
_GET_TEAMS = Operation(
    "get_teams",
    "GET",
    "/api/projects/{project_name}/teams",
    True,
    since="1.0.0",
    result=("list", ("model", "team_list_item_model", "TeamListItemModel")),
)
_SAVE_TEAM = Operation(
    "save_team",
    "PUT",
    "/api/projects/{project_name}/teams/{team_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SAVE_TEAM_MEMBER = Operation(
    "save_team_member",
    "PUT",
    "/api/projects/{project_name}/teams/{team_name}/members/{member_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UPDATE_TEAMS = Operation(
    "update_teams",
    "PATCH",
    "/api/projects/{project_name}/teams",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Teams(Api):
    """Operations of "Teams"."""

    @cached_property
    def raw(self) -> RawTeams:
        """The same operations, answering with status, headers and plain JSON."""
        return RawTeams(self._sender)

    def delete_team(self, project_name: str, team_name: str) -> None:
        """Delete a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.

        DELETE /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return self._send(_DELETE_TEAM, (project_name, team_name))

    def delete_team_member(self, project_name: str, team_name: str, member_name: str) -> None:
        """Remove a user from a team.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.

        DELETE /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return self._send(_DELETE_TEAM_MEMBER, (project_name, team_name, member_name))

    def get_teams(self, project_name: str, *, show_members: bool | None = None) -> list[models.TeamListItemModel]:
        """List the teams of a project.

        Args:
            project_name: Name of the project.
            show_members: Whether to include the members of the teams. The server's default is False.

        Returns:
            The answer: ``list[TeamListItemModel]``.

        GET /api/projects/{project_name}/teams; since server 1.0.0
        """
        return self._send(_GET_TEAMS, (project_name,), query=(("show_members", show_members),))

    def save_team(self, project_name: str, team_name: str, body: models.TeamPutModel | types.TeamPutModelDict) -> None:
        """Create or replace a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return self._send(_SAVE_TEAM, (project_name, team_name), body=body)

    def save_team_member(
        self,
        project_name: str,
        team_name: str,
        member_name: str,
        body: models.TeamMemberModel | types.TeamMemberModelDict,
    ) -> None:
        """Add a user to a team, or change their roles in it.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return self._send(_SAVE_TEAM_MEMBER, (project_name, team_name, member_name), body=body)

    def update_teams(self, project_name: str, body: list[models.TeamModel] | list[types.TeamModelDict]) -> None:
        """Create or replace several teams of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/teams; since server 1.0.0
        """
        return self._send(_UPDATE_TEAMS, (project_name,), body=body)


class AsyncTeams(AsyncApi):
    """Operations of "Teams", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawTeams:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawTeams(self._sender)

    async def delete_team(self, project_name: str, team_name: str) -> None:
        """Delete a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.

        DELETE /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return await self._send(_DELETE_TEAM, (project_name, team_name))

    async def delete_team_member(self, project_name: str, team_name: str, member_name: str) -> None:
        """Remove a user from a team.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.

        DELETE /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return await self._send(_DELETE_TEAM_MEMBER, (project_name, team_name, member_name))

    async def get_teams(self, project_name: str, *, show_members: bool | None = None) -> list[models.TeamListItemModel]:
        """List the teams of a project.

        Args:
            project_name: Name of the project.
            show_members: Whether to include the members of the teams. The server's default is False.

        Returns:
            The answer: ``list[TeamListItemModel]``.

        GET /api/projects/{project_name}/teams; since server 1.0.0
        """
        return await self._send(_GET_TEAMS, (project_name,), query=(("show_members", show_members),))

    async def save_team(
        self,
        project_name: str,
        team_name: str,
        body: models.TeamPutModel | types.TeamPutModelDict,
    ) -> None:
        """Create or replace a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return await self._send(_SAVE_TEAM, (project_name, team_name), body=body)

    async def save_team_member(
        self,
        project_name: str,
        team_name: str,
        member_name: str,
        body: models.TeamMemberModel | types.TeamMemberModelDict,
    ) -> None:
        """Add a user to a team, or change their roles in it.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return await self._send(_SAVE_TEAM_MEMBER, (project_name, team_name, member_name), body=body)

    async def update_teams(self, project_name: str, body: list[models.TeamModel] | list[types.TeamModelDict]) -> None:
        """Create or replace several teams of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/teams; since server 1.0.0
        """
        return await self._send(_UPDATE_TEAMS, (project_name,), body=body)


class RawTeams(RawApi):
    """Operations of "Teams", without models."""

    def delete_team(self, project_name: str, team_name: str) -> Raw[None]:
        """Delete a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return self._send(_DELETE_TEAM, (project_name, team_name))

    def delete_team_member(self, project_name: str, team_name: str, member_name: str) -> Raw[None]:
        """Remove a user from a team.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return self._send(_DELETE_TEAM_MEMBER, (project_name, team_name, member_name))

    def get_teams(
        self,
        project_name: str,
        *,
        show_members: bool | None = None,
    ) -> Raw[list[types.TeamListItemModelDict]]:
        """List the teams of a project.

        Args:
            project_name: Name of the project.
            show_members: Whether to include the members of the teams. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/teams; since server 1.0.0
        """
        return self._send(_GET_TEAMS, (project_name,), query=(("show_members", show_members),))

    def save_team(
        self,
        project_name: str,
        team_name: str,
        body: models.TeamPutModel | types.TeamPutModelDict,
    ) -> Raw[None]:
        """Create or replace a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return self._send(_SAVE_TEAM, (project_name, team_name), body=body)

    def save_team_member(
        self,
        project_name: str,
        team_name: str,
        member_name: str,
        body: models.TeamMemberModel | types.TeamMemberModelDict,
    ) -> Raw[None]:
        """Add a user to a team, or change their roles in it.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return self._send(_SAVE_TEAM_MEMBER, (project_name, team_name, member_name), body=body)

    def update_teams(self, project_name: str, body: list[models.TeamModel] | list[types.TeamModelDict]) -> Raw[None]:
        """Create or replace several teams of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/teams; since server 1.0.0
        """
        return self._send(_UPDATE_TEAMS, (project_name,), body=body)


class AsyncRawTeams(AsyncRawApi):
    """Operations of "Teams", asynchronous, without models."""

    async def delete_team(self, project_name: str, team_name: str) -> Raw[None]:
        """Delete a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return await self._send(_DELETE_TEAM, (project_name, team_name))

    async def delete_team_member(self, project_name: str, team_name: str, member_name: str) -> Raw[None]:
        """Remove a user from a team.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return await self._send(_DELETE_TEAM_MEMBER, (project_name, team_name, member_name))

    async def get_teams(
        self,
        project_name: str,
        *,
        show_members: bool | None = None,
    ) -> Raw[list[types.TeamListItemModelDict]]:
        """List the teams of a project.

        Args:
            project_name: Name of the project.
            show_members: Whether to include the members of the teams. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/teams; since server 1.0.0
        """
        return await self._send(_GET_TEAMS, (project_name,), query=(("show_members", show_members),))

    async def save_team(
        self,
        project_name: str,
        team_name: str,
        body: models.TeamPutModel | types.TeamPutModelDict,
    ) -> Raw[None]:
        """Create or replace a team of a project.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/teams/{team_name}; since server 1.0.0
        """
        return await self._send(_SAVE_TEAM, (project_name, team_name), body=body)

    async def save_team_member(
        self,
        project_name: str,
        team_name: str,
        member_name: str,
        body: models.TeamMemberModel | types.TeamMemberModelDict,
    ) -> Raw[None]:
        """Add a user to a team, or change their roles in it.

        Args:
            project_name: Name of the project.
            team_name: Name of the team.
            member_name: Name of the user in the team.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/teams/{team_name}/members/{member_name}; since server 1.0.0
        """
        return await self._send(_SAVE_TEAM_MEMBER, (project_name, team_name, member_name), body=body)

    async def update_teams(
        self,
        project_name: str,
        body: list[models.TeamModel] | list[types.TeamModelDict],
    ) -> Raw[None]:
        """Create or replace several teams of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/teams; since server 1.0.0
        """
        return await self._send(_UPDATE_TEAMS, (project_name,), body=body)
