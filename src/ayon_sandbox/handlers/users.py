"""Users."""

from __future__ import annotations

import datetime
import re
from typing import Any

from ayon_sandbox.auth import User, check_secret, hash_key, hash_secret
from ayon_sandbox.entities.payload import in_storage_order, mapping, patched, sequence, without_nulls
from ayon_sandbox.entities.users import (
    changed_data,
    checked_access_groups,
    session_user_body,
    user_body,
    with_access_groups,
)
from ayon_sandbox.errors import BadRequest, Conflict, Forbidden, NotFound, ServerFault
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now

_KEY = re.compile(r"[0-9A-Za-z]{32}")


def _row(request: Request) -> Row:
    name = request.path["user_name"]
    row = request.store.get("users", name=name)
    if row is None:
        raise NotFound(f"User {name} not found")
    return row


def _may_change(request: Request, row: Row, detail: str = "Forbidden") -> None:
    """Refuse a change of somebody by somebody who may not."""
    caller = request.user
    if caller.is_admin or caller.name == row["name"]:
        return
    if not caller.is_manager:
        raise Forbidden(detail)
    if User(row).is_manager:
        raise Forbidden("Forbidden")


def _save(request: Request, row: Row, **changes: Any) -> None:
    request.store.update("users", {"name": row["name"]}, {**changes, "updated_at": now()})


def _emit(request: Request, action: str, name: str, text: str) -> None:
    request.application.events.dispatch(
        f"entity.user.{action}",
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=text,
        summary={"entityName": name, "name": name},
    )


@handles("get_current_user")
def get_current_user(request: Request) -> object:
    """Return the caller."""
    return session_user_body(request.user)


@handles("get_user")
def get_user(request: Request) -> object:
    """Return a user; only managers see more than the name of others."""
    row = _row(request)
    if request.user.is_manager or request.user.name == row["name"]:
        return user_body(row)
    moment = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None).isoformat()
    attrib = without_nulls({"fullName": row["attrib"].get("fullName")})
    body = {"name": row["name"], "attrib": attrib, "data": {}, "active": row["active"]}
    return {**body, "createdAt": moment, "updatedAt": moment}


@handles("create_user", status=204)
def create_user(request: Request) -> None:
    """Create a user."""
    request.user.require_manager()
    name, body = request.path["user_name"], request.body
    if request.store.value("SELECT 1 FROM users WHERE name = ? COLLATE NOCASE", (name,)):
        raise Conflict("User already exists")
    data = dict(mapping(body.get("data")))
    if data.get("isAdmin") and not request.user.is_admin:
        raise Forbidden("Forbidden")
    for reserved in ("password", "apiKey", "apiKeyPreview"):
        data.pop(reserved, None)
    if body.get("apiKey") and not data.get("isService"):
        raise BadRequest("Only service users can have API keys")
    if body.get("password") and data.get("isService"):
        raise BadRequest("Service users cannot have passwords")
    groups: object = data.get("defaultAccessGroups")
    if groups is not None and not isinstance(groups, list):
        raise BadRequest("defaultAccessGroups must be a list")
    if "accessGroups" in data:
        data["accessGroups"] = checked_access_groups(request.store, data["accessGroups"])
    data["createdBy"] = request.user.name
    if body.get("password"):
        _check_strength(request, body["password"])
        data["password"] = hash_secret(body["password"])
    if body.get("apiKey"):
        data.update(_key_data(body["apiKey"]))
    time = now()
    request.store.insert(
        "users",
        {
            "name": name,
            "attrib": patched({}, body.get("attrib")),
            "data": in_storage_order(without_nulls(data)),
            "active": body.get("active", True),
            "created_at": time,
            "updated_at": now(),
        },
    )
    _emit(request, "created", name, f"User {name} created")


@handles("patch_user", status=204)
def patch_user(request: Request) -> None:
    """Change a user."""
    row, body = _row(request), mapping(request.body)
    _may_change(request, row, "Only managers can modify other users")
    changes: dict[str, Any] = {}
    if body.get("attrib") is not None:
        changes["attrib"] = patched(row["attrib"], body["attrib"])
    if body.get("data") is not None:
        change = dict(body["data"])
        if change.get("isGuest"):
            raise BadRequest("Guest users cannot be modified this way")
        for reserved in ("password", "apiKey", "apiKeyPreview"):
            change.pop(reserved, None)
        if not request.user.is_manager:
            # Nobody raises himself; what is left are preferences.
            change = {key: value for key, value in change.items() if key == "frontendPreferences"}
        elif not request.user.is_admin:
            change.pop("isAdmin", None)
            change.pop("isService", None)
        changes["data"] = changed_data(request, row, {**change, "updatedBy": request.user.name})
    if body.get("active") is not None:
        # Nobody deactivates himself.
        changes["active"] = body["active"] or row["name"] == request.user.name
        if not changes["active"]:
            request.application.auth.end_sessions(row["name"])
    _save(request, row, **changes)
    _emit(request, "changed", row["name"], f"User {row['name']} updated")


@handles("delete_user", status=204)
def delete_user(request: Request) -> None:
    """Delete a user, who is then assigned to nothing."""
    request.user.require_manager()
    row = _row(request)
    _may_change(request, row)
    name = row["name"]
    request.application.auth.end_sessions(name)
    request.store.delete("users", name=name)
    for task in request.store.all(
        "SELECT project, id, assignees FROM tasks WHERE EXISTS (SELECT 1 FROM json_each(assignees) WHERE value = ?)",
        (name,),
    ):
        kept = [assignee for assignee in task["assignees"] if assignee != name]
        request.store.update("tasks", {"project": task["project"], "id": task["id"]}, {"assignees": kept})
    _emit(request, "deleted", name, f"User {name} deleted")


# ------------------------------------------------------------------ passwords and keys


def _key_data(key: str) -> dict[str, str]:
    if not _KEY.fullmatch(key):
        raise ServerFault("ValueError: Invalid API key format. Must be 32 alphanumeric characters")
    return {"apiKey": hash_key(key), "apiKeyPreview": f"{key[:4]}***{key[-4:]}"}


def _check_strength(request: Request, password: str) -> None:
    """Refuse a weak password; administrators may set any."""
    if request.user.is_admin:
        return
    wanted = {
        "letters": any(char.isalpha() for char in password),
        "digits": any(char.isdigit() for char in password),
        "special characters": any(not char.isalnum() and not char.isspace() for char in password),
    }
    missing = [kind for kind, found in wanted.items() if not found]
    rules = ["be at least 8 characters"] if len(password) < 8 else []
    if missing:
        listed = ", ".join(missing[:-1])
        rules.append(f"contain {listed} and {missing[-1]}" if listed else f"contain {missing[-1]}")
    if rules:
        raise BadRequest(f"Password must {' and '.join(rules)}.")


@handles("change_password", status=204)
def change_password(request: Request) -> None:
    """Set a password, or the API key of a service."""
    row, body = _row(request), request.body
    _may_change(request, row)
    if body.get("password") is not None:
        _check_strength(request, body["password"])
        _save(request, row, data={**row["data"], "password": hash_secret(body["password"])})
    elif body.get("apiKey") is not None:
        request.user.require_admin()
        if not row["data"].get("isService"):
            raise BadRequest(f"{row['name']} is not a service account")
        _save(request, row, data={**row["data"], **_key_data(body["apiKey"])})
    else:
        raise BadRequest("No password or API key provided")


@handles("check_password", status=204)
def check_password(request: Request) -> None:
    """Check a password."""
    row = _row(request)
    if not check_secret(request.body["password"], row["data"].get("password")):
        raise Forbidden("Invalid password")


def _keys_owner(request: Request) -> Row | None:
    name = request.path["user_name"]
    if request.user.name != name and not request.user.is_admin:
        raise Forbidden("Forbidden")
    return request.store.get("users", name=name)


def _save_keys(request: Request, row: Row, keys: list[dict[str, Any]]) -> None:
    request.store.update("users", {"name": row["name"]}, {"data": in_storage_order({**row["data"], "apiKeys": keys})})


@handles("get_user_api_keys")
def get_user_api_keys(request: Request) -> object:
    """Return the API keys of a user, without their secrets; nobody has none."""
    row = _keys_owner(request)
    keys = [] if row is None else sequence(row["data"].get("apiKeys"))
    return [{name: key.get(name) for name in ("id", "label", "preview", "created", "expires")} for key in keys]


@handles("create_user_api_key", status=204)
def create_user_api_key(request: Request) -> None:
    """Add an API key to a user."""
    row, body = _keys_owner(request), request.body
    if row is None:
        raise NotFound(f"User {request.path['user_name']} not found")
    keys: list[dict[str, Any]] = sequence(row["data"].get("apiKeys"))
    if any(key["label"] == body["label"] for key in keys):
        raise BadRequest("API key with this label already exists")
    secret = body["key"]
    key = {
        "id": new_id(),
        "label": body["label"],
        "preview": f"{secret[:4]}*****{secret[-4:]}",
        "key": hash_key(secret),
        "created": datetime.datetime.now(datetime.timezone.utc).timestamp(),
        "expires": body.get("expires"),
    }
    _save_keys(request, row, [*keys, key])


@handles("update_user_api_key", status=204)
def update_user_api_key(request: Request) -> None:
    """Change label or expiry of an API key; a missing one is no error."""
    row = _keys_owner(request)
    if row is None:
        return
    change = without_nulls(mapping(request.body))
    keys = [
        {**key, **change} if key["id"] == request.path["entity_id"] else key
        for key in sequence(row["data"].get("apiKeys"))
    ]
    _save_keys(request, row, keys)


@handles("delete_user_api_key", status=204)
def delete_user_api_key(request: Request) -> None:
    """Delete an API key; a missing one is no error."""
    row = _keys_owner(request)
    if row is not None:
        keys = [key for key in sequence(row["data"].get("apiKeys")) if key["id"] != request.path["entity_id"]]
        _save_keys(request, row, keys)


# ------------------------------------------------------------------ names


def _rename(request: Request, new_name: str) -> None:
    request.user.require_admin()
    row = request.store.get("users", name=request.path["user_name"])
    if row is None:
        # A real server renames nobody without a word.
        return
    old = row["name"]
    if new_name.lower() != old.lower() and request.store.value(
        "SELECT 1 FROM users WHERE name = ? COLLATE NOCASE", (new_name,)
    ):
        raise ServerFault(f"User with name '{new_name}' already exists.", error="unique-violation", code=409)
    request.application.auth.end_sessions(old)
    _save(request, row, name=new_name)
    request.store.execute("UPDATE versions SET author = ? WHERE author = ?", (new_name, old))
    for task in request.store.all(
        "SELECT project, id, assignees FROM tasks WHERE EXISTS (SELECT 1 FROM json_each(assignees) WHERE value = ?)",
        (old,),
    ):
        names = [new_name if name == old else name for name in task["assignees"]]
        request.store.update("tasks", {"project": task["project"], "id": task["id"]}, {"assignees": names})
    _emit(request, "renamed", new_name, f"Renamed user {old} to {new_name}")


@handles("change_user_name", status=204)
def change_user_name(request: Request) -> None:
    """Rename a user, whose sessions end."""
    _rename(request, request.body["newName"])


@handles("rename_user", status=204)
def rename_user(request: Request) -> None:
    """Rename a user, the newer route."""
    _rename(request, request.body["name"])


# ------------------------------------------------------------------ the rest


@handles("get_user_sessions")
def get_user_sessions(request: Request) -> object:
    """Return the sessions of a user."""
    name = request.path["user_name"]
    if request.user.name != name and not request.user.is_manager:
        raise Forbidden("You are not allowed to list other users' sessions")
    sessions = [
        {
            "token": session["token"],
            "isService": bool(session["service"]),
            "lastUsed": session["last_used"],
            "clientInfo": session["client_info"],
        }
        for session in request.store.find("sessions", user=name)
    ]
    return {"sessions": sessions}


@handles("delete_user_session", status=204)
def delete_user_session(request: Request) -> None:
    """End one session of a user."""
    name = request.path["user_name"]
    if request.user.name != name and not request.user.is_manager:
        raise Forbidden("You are not allowed to delete sessions which don't belong to you")
    if not request.store.delete("sessions", token=request.path["session_id"], user=name):
        raise NotFound("Requested session id does not exist")


@handles("assign_access_groups", status=204)
def assign_access_groups(request: Request) -> None:
    """Set the access groups of a user on the named projects; others stay."""
    request.user.require_manager("You are not permitted to assign access groups")
    row = _row(request)
    wanted = {
        item["project"]: sequence(item.get("accessGroups"))
        for item in sequence(mapping(request.body).get("accessGroups"))
    }
    groups = {name: value for name, value in mapping(row["data"].get("accessGroups")).items() if name not in wanted}
    groups.update(checked_access_groups(request.store, wanted))
    _save(request, row, data=with_access_groups(row["data"], groups))


@handles("set_frontend_preferences", status=204)
def set_frontend_preferences(request: Request) -> None:
    """Change the preferences of a user."""
    row = _row(request)
    _may_change(request, row)
    preferences = patched(mapping(row["data"].get("frontendPreferences")), request.body)
    request.store.update(
        "users", {"name": row["name"]}, {"data": in_storage_order({**row["data"], "frontendPreferences": preferences})}
    )
