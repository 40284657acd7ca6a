"""Numbers for the dashboard of a project."""

from __future__ import annotations

import datetime

from ayon_sandbox.auth import User
from ayon_sandbox.entities.permissions import groups_of
from ayon_sandbox.entities.projects import project_row
from ayon_sandbox.registry import Request, handles

_KINDS = ("folders", "products", "versions", "representations", "tasks", "workfiles")


@handles("get_project_entity_counts")
def get_project_entity_counts(request: Request) -> object:
    """Count the entities of a project."""
    return {kind: request.store.count(kind, project=request.project) for kind in _KINDS}


@handles("get_project_health")
def get_project_health(request: Request) -> object:
    """Return how much of a project is done."""
    done = {item["name"] for item in project_row(request)["statuses"] if item.get("state") == "done"}
    counts = dict(
        request.store.tuples(
            "SELECT status, COUNT(*) FROM tasks WHERE project = ? GROUP BY status ORDER BY status", (request.project,)
        )
    )
    total = sum(counts.values())
    completed = sum(count for status, count in counts.items() if status in done)
    used = sum(size for (size,) in request.store.tuples("SELECT size FROM files WHERE project = ?", (request.project,)))
    return {
        "completion": {"percentage": 100 * completed // total if total else 0, "behind": 0, "ahead": 0},
        "storageUsage": {"quota": 0, "used": used},
        "tasks": {"total": total, "completed": completed, "overdue": 0},
        "statuses": counts,
    }


@handles("get_project_activity")
def get_project_activity(request: Request) -> object:
    """Return the number of events of each of the last days, as parts of the busiest one."""
    days = request.query.get("days") or 50
    today = datetime.datetime.now(datetime.timezone.utc).date()
    sql = "SELECT SUBSTR(created_at, 1, 10), COUNT(*) FROM events WHERE project = ? GROUP BY 1"
    counts = dict(request.store.tuples(sql, (request.project,)))
    numbers = [counts.get((today - datetime.timedelta(days=ago)).isoformat(), 0) for ago in reversed(range(days))]
    most = max(numbers) or 1
    return {"activity": [100 * number // most for number in numbers]}


@handles("get_project_teams")
def get_project_teams(request: Request) -> object:
    """Return how many people work on a project."""
    users = [User(row) for row in request.store.find("users") if not row["data"].get("isService")]
    with_access = [user for user in users if user.is_manager or groups_of(user, request.project)]
    members: dict[str, set[str]] = {}
    for _, team in request.store.documents("teams", request.project).items():
        for member in team.get("members") or ():
            for role in member.get("roles") or ():
                members.setdefault(role, set()).add(member["name"])
    people = set[str]().union(*members.values())
    active = {user.name for user in users if user.row["active"]}
    return {
        "teamSizeActive": len(people & active),
        "teamSizeTotal": len(people),
        "usersWithAccessActive": sum(1 for user in with_access if user.row["active"]),
        "usersWithAccessTotal": len(with_access),
        "roles": {role: len(names) for role, names in members.items()},
    }
