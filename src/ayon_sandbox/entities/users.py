"""Users as the API shows them, and the rules of changing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import in_storage_order, mapping, sequence, without_nulls

if TYPE_CHECKING:
    from ayon_sandbox.auth import User
    from ayon_sandbox.registry import Request
    from ayon_sandbox.storage import Row, Store

ATTRIBUTES = ("fullName", "email", "avatarUrl", "developerMode")


def exposure_level(user: User) -> int:
    """Return how much of the frontend a user sees."""
    if user.is_admin:
        return 900
    return 700 if user.is_manager else 500


def user_body(row: Row) -> dict[str, Any]:
    """Return a user as ``GET /api/users/{name}`` shows it to managers."""
    return {
        "name": row["name"],
        "attrib": without_nulls(row["attrib"]),
        "data": row["data"],
        "active": row["active"],
        "ownAttrib": list(row["attrib"]),
        "createdAt": row["created_at"],
        "updatedAt": row["updated_at"],
    }


def session_user_body(user: User) -> dict[str, Any]:
    """Return a user as ``/api/users/me`` shows it.

    In a session a real server counts all attributes as the user's own; who is impersonated comes without a session.
    """
    body = user_body(user.row)
    if user.impersonated_by is None:
        body["ownAttrib"] = list(ATTRIBUTES)
    return {"name": body.pop("name"), "uiExposureLevel": exposure_level(user), **body}


def full_user_body(row: Row) -> dict[str, Any]:
    """Return a user with explicit nulls, as the login answer and lists of sessions show it."""
    body = user_body(row)
    attrib = {name: body["attrib"].get(name) for name in ATTRIBUTES}
    return {**body, "uiExposureLevel": None, "attrib": {**body["attrib"], **attrib}}


def checked_access_groups(store: Store, groups: dict[str, Any] | None) -> dict[str, list[str]]:
    """Return access groups by project without those that do not exist, dropping projects that have none left."""
    known = {name for name, _ in store.documents("access_groups").items()}
    out: dict[str, list[str]] = {}
    for project, names in mapping(groups).items():
        if not store.exists("projects", name=project):
            continue
        local = {name for name, _ in store.documents("access_groups", project).items()}
        kept = [name for name in sequence(names) if name in known | local]
        if kept:
            out[project] = kept
    return out


def with_access_groups(data: dict[str, Any], groups: dict[str, list[str]]) -> dict[str, Any]:
    """Return the ``data`` of a user with these access groups; without any the key is not there."""
    out = {key: value for key, value in data.items() if key != "accessGroups"}
    return in_storage_order({**out, "accessGroups": groups}) if groups else out


def changed_data(request: Request, row: Row, change: dict[str, Any]) -> dict[str, Any]:
    """Return the ``data`` of a user after a change; a key changed to None is removed."""
    data = {**row["data"], **change}
    if "accessGroups" in change:
        data = with_access_groups(data, checked_access_groups(request.store, change["accessGroups"]))
    if not data.get("defaultAccessGroups"):
        data.pop("defaultAccessGroups", None)
    return in_storage_order(without_nulls(data))
