"""Teams of a project."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Documents


def _teams(request: Request) -> Documents:
    return request.store.documents("teams", request.project)


def _member(member: dict[str, Any]) -> dict[str, Any]:
    return {"name": member["name"], "leader": bool(member.get("leader")), "roles": sequence(member.get("roles"))}


def _require(request: Request) -> None:
    request.user.require_manager("Only managers can update teams")


@handles("get_teams")
def get_teams(request: Request) -> object:
    """Return the teams by name, with their members when asked."""
    out: list[dict[str, Any]] = []
    for name, members in sorted(_teams(request).items()):
        item: dict[str, Any] = {"name": name, "memberCount": len(members)}
        if request.query.get("show_members"):
            item["members"] = members
        item["leaders"] = [member for member in members if member["leader"]]
        out.append(item)
    return out


@handles("save_team")
def save_team(request: Request) -> None:
    """Create or replace a team."""
    _require(request)
    _teams(request).put(request.path["team_name"], [_member(member) for member in request.body["members"]])


@handles("update_teams")
def update_teams(request: Request) -> None:
    """Create or replace teams; names that differ only in case are the same here."""
    _require(request)
    teams = _teams(request)
    for team in sequence(request.body):
        for name, _ in teams.items():
            if name.lower() == team["name"].lower():
                teams.delete(name)
        teams.put(team["name"], [_member(member) for member in sequence(team.get("members"))])


@handles("delete_team")
def delete_team(request: Request) -> None:
    """Delete a team; a missing one is no error."""
    _require(request)
    _teams(request).delete(request.path["team_name"])


def _members(request: Request) -> list[dict[str, Any]]:
    members = _teams(request).get(request.path["team_name"])
    if members is None:
        raise NotFound("Team not found")
    return members


@handles("save_team_member")
def save_team_member(request: Request) -> None:
    """Add a member to a team or replace it; whether there is such a user is not looked at."""
    _require(request)
    name = request.path["member_name"]
    members = [member for member in _members(request) if member["name"] != name]
    members.append(_member({**mapping(request.body), "name": name}))
    _teams(request).put(request.path["team_name"], members)


@handles("delete_team_member")
def delete_team_member(request: Request) -> None:
    """Remove a member from a team; a missing one is no error."""
    _require(request)
    name = request.path["member_name"]
    members = [member for member in _members(request) if member["name"] != name]
    _teams(request).put(request.path["team_name"], members)
