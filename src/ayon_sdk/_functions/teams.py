# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Teams: groups of people on a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional, Union

    from ..typing import NewTeamDict, NewTeamMemberDict, TeamDict

__all__ = [
    "delete_team",
    "delete_team_member",
    "get_teams",
    "save_team",
    "save_team_member",
    "update_teams",
]


def get_teams(project_name: str, *, show_members: bool = False) -> list[TeamDict]:
    """Read the teams of a project.

    Args:
        project_name: Project to read.
        show_members: Tell all members, not only how many there are and who leads.

    Returns:
        Teams with ``name``, ``memberCount``, ``leaders`` and, when asked for, ``members``.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_teams(project_name, show_members=show_members)


def update_teams(project_name: str, teams: Iterable[Union[NewTeamDict, dict[str, Any]]]) -> None:
    """Save teams; others of the project stay as they are.

    Args:
        project_name: Project of the teams.
        teams: Teams with ``name`` and ``members``; one whose name differs from that of a known team in case only
            replaces it.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: A team is not valid, or the user is no manager.
    """
    get_server_api_connection().update_teams(project_name, teams)


def save_team(project_name: str, team_name: str, members: Iterable[Union[NewTeamMemberDict, dict[str, Any]]]) -> None:
    """Create a team, or replace its members.

    Args:
        project_name: Project of the team.
        team_name: Name of the team, two characters or more; case matters.
        members: Members with ``name``; ``leader`` and ``roles`` may be there. Nobody checks that users exist.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: The name or a member is not valid, or the user is no manager.

    Example:
        ayon_sdk.save_team("demo", "Lighting", [{"name": "ada", "leader": True}, {"name": "ben", "roles": ["td"]}])
    """
    get_server_api_connection().save_team(project_name, team_name, members)


def delete_team(project_name: str, team_name: str) -> None:
    """Delete a team, not the users in it; deleting one that does not exist is no error.

    Args:
        project_name: Project of the team.
        team_name: Name of the team.

    Raises:
        RequestFailed: There is no such project, or the user is no manager.
    """
    get_server_api_connection().delete_team(project_name, team_name)


def save_team_member(
    project_name: str, team_name: str, member_name: str, *, leader: bool = False, roles: Optional[Iterable[str]] = None
) -> None:
    """Add a user to a team, or change what they are there.

    Args:
        project_name: Project of the team.
        team_name: Name of the team.
        member_name: Name of the user; nobody checks that they exist.
        leader: Whether the user leads the team.
        roles: What the user does in the team, in words of your own.

    Raises:
        TypeError: The roles are no texts; nothing is sent.
        RequestFailed: There is no such team, or the user is no manager.
    """
    get_server_api_connection().save_team_member(project_name, team_name, member_name, leader=leader, roles=roles)


def delete_team_member(project_name: str, team_name: str, member_name: str) -> None:
    """Take a user out of a team; one who is not in it is no error.

    Args:
        project_name: Project of the team.
        team_name: Name of the team.
        member_name: Name of the user.

    Raises:
        RequestFailed: There is no such team, or the user is no manager.
    """
    get_server_api_connection().delete_team_member(project_name, team_name, member_name)
