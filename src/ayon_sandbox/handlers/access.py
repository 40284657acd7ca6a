"""Access groups and permissions."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.auth import User
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.entities.permissions import (
    full_permissions,
    group_permissions,
    project_permissions,
    require_project_level,
)
from ayon_sandbox.entities.projects import canonical_name, guard
from ayon_sandbox.entities.users import checked_access_groups, with_access_groups
from ayon_sandbox.errors import Forbidden, NotFound, ServerFault
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.schema_documents import with_definitions

_PROJECTS = "project_name"


def _scope(name: str) -> str:
    return "" if name == "_" else name


@handles("get_access_group_schema")
def get_access_group_schema(request: Request) -> object:
    """Return the JSON schema of permissions, with the definitions it refers to."""
    return with_definitions(request.application.document, "Permissions")


def _require(request: Request, level: int) -> None:
    """Refuse those who may not look at (1) or change (2) the access groups of the scope in the path."""
    scope = _scope(request.path[_PROJECTS])
    if not scope:
        request.user.require_manager("Only managers can access the studio level settings")
    else:
        guard(request.store, request.user, scope)
        require_project_level(request.store, request.user, scope, "access", level)


@handles("get_access_groups", project=False)
def get_access_groups(request: Request) -> object:
    """Return the names of the access groups, of a project or (``_``) of the studio."""
    scope = _scope(request.path[_PROJECTS])
    if scope:
        guard(request.store, request.user, scope)
    own = {name for name, _ in request.store.documents("access_groups", scope).items()} if scope else set[str]()
    names = {name for name, _ in request.store.documents("access_groups").items()}
    return [{"name": name, "isProjectLevel": name in own} for name in sorted(names | own)]


@handles("get_access_group", project=False)
def get_access_group(request: Request) -> object:
    """Return the permissions of an access group."""
    _require(request, 1)
    name = request.path["access_group_name"]
    found = group_permissions(request.store, name, _scope(request.path[_PROJECTS]) or None)
    if found is None:
        raise NotFound(f"Access group '{name}' not found")
    return found


@handles("save_access_group", project=False)
def save_access_group(request: Request) -> None:
    """Create or change an access group."""
    _require(request, 2)
    scope = _scope(request.path[_PROJECTS])
    permissions = full_permissions(request.body)
    request.store.documents("access_groups", scope).put(request.path["access_group_name"], permissions)


@handles("delete_access_group", project=False)
def delete_access_group(request: Request) -> None:
    """Delete an access group, and take it from everybody when it is the studio's."""
    _require(request, 2)
    name, scope = request.path["access_group_name"], _scope(request.path[_PROJECTS])
    if not request.store.documents("access_groups", scope).delete(name):
        raise NotFound(f"Access group {name} not found")
    if scope:
        return
    for row in request.store.find("users"):
        groups = mapping(row["data"].get("accessGroups"))
        if any(name in names for names in groups.values()):
            kept = {project: [other for other in names if other != name] for project, names in groups.items()}
            data = {**row["data"], "accessGroups": {project: names for project, names in kept.items() if names}}
            request.store.update("users", {"name": row["name"]}, {"data": data})


@handles("set_projects_access", status=204)
def set_projects_access(request: Request) -> None:
    """Set access groups of users on projects: ``{user: {project: [groups]}}``."""
    for user_name, projects in mapping(request.body).items():
        for project in projects:
            if request.user.is_manager or canonical_name(request.store, project) is not None:
                require_project_level(request.store, request.user, project, "access", 2)
        row = request.store.get("users", name=user_name)
        if row is None:
            raise NotFound(f"User {user_name} not found")
        groups = {**mapping(row["data"].get("accessGroups")), **projects}
        data = with_access_groups(row["data"], checked_access_groups(request.store, groups))
        request.store.update("users", {"name": user_name}, {"data": data})


@handles("get_share_options")
def get_share_options(request: Request) -> object:
    """Return whom something can be shared with: a module that a plain server does not have."""
    raise ServerFault("NotImplementedError: Sharing module is not installed.")


# ------------------------------------------------------------------ permissions of users


@handles("get_my_permissions")
def get_my_permissions(request: Request) -> object:
    """Return what the caller may do in the studio and in each project."""
    user = request.user
    if user.is_manager:
        return {"user_level": "admin" if user.is_admin else "manager", "studio": None, "projects": None}
    projects = {name: project_permissions(request.store, user, name) for name in mapping(user.data.get("accessGroups"))}
    return {
        "user_level": "user",
        "studio": project_permissions(request.store, user, None)["studio"],
        "projects": projects,
    }


@handles("get_my_project_permissions", project=False)
def get_my_project_permissions(request: Request) -> object:
    """Return what the caller may do in a project."""
    return project_permissions(request.store, request.user, request.project)


def _other(request: Request) -> User:
    name = request.path["user_name"]
    if not request.user.is_manager and request.user.name != name:
        raise Forbidden("You do not have permission to view this user's permissions")
    found = request.application.auth.user_by_name(name)
    if found is None:
        raise NotFound(f"User {name} not found")
    return found


@handles("get_user_studio_permissions")
def get_user_studio_permissions(request: Request) -> object:
    """Return what a user may do in the studio."""
    return project_permissions(request.store, _other(request), None)


@handles("get_user_project_permissions")
def get_user_project_permissions(request: Request) -> object:
    """Return what a user may do in a project."""
    return project_permissions(request.store, _other(request), request.project)


@handles("get_project_users")
def get_project_users(request: Request) -> object:
    """Return the users of a project with their access groups."""
    require_project_level(request.store, request.user, request.project, "access", 1)
    out: dict[str, list[str]] = {}
    for row in request.store.find("users"):
        groups = mapping(row["data"].get("accessGroups")).get(request.project)
        if groups:
            out[row["name"]] = groups
    return out


@handles("update_project_user")
def update_project_user(request: Request) -> object:
    """Set the access groups of a user on a project."""
    require_project_level(request.store, request.user, request.project, "access", 2)
    row = request.store.get("users", name=request.path["user_name"])
    if row is None:
        raise NotFound(f"User {request.path['user_name']} not found")
    groups: dict[str, Any] = {**mapping(row["data"].get("accessGroups")), request.project: sequence(request.body)}
    data = with_access_groups(row["data"], checked_access_groups(request.store, groups))
    request.store.update("users", {"name": row["name"]}, {"data": data})
    return get_project_users(request)
