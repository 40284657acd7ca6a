"""What a user may do in a project: the permissions of the access groups, merged.

A permission that is not `enabled` allows everything; an enabled one allows what its list names, which may be nothing.
Several groups add up.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import Forbidden

if TYPE_CHECKING:
    from ayon_sandbox.auth import User
    from ayon_sandbox.storage import Store

_LISTS: Mapping[str, tuple[str, ...]] = {
    "create": ("access_list",),
    "read": ("access_list",),
    "update": ("access_list",),
    "publish": ("access_list",),
    "delete": ("access_list",),
    "attrib_read": ("attributes",),
    "attrib_write": ("attributes", "fields"),
    "activities": ("activities",),
    "actions": ("actions",),
    "links": ("link_types",),
    "endpoints": ("endpoints",),
}


def full_permissions(given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return permissions with the defaults of what is not given: nothing of the studio, everything of a project."""
    given = mapping(given)
    out: dict[str, Any] = {
        "studio": {"create_projects": False, "list_all_users": False, **mapping(given.get("studio"))},
        "project": {"anatomy": 0, "access": 0, "settings": 0, **mapping(given.get("project"))},
    }
    for name, lists in _LISTS.items():
        out[name] = {"enabled": False, **{key: [] for key in lists}, **(given.get(name) or {})}
        if "access_list" in lists:
            out[name]["access_list"] = [_access(item) for item in out[name]["access_list"]]
    out["advanced"] = {"show_sibling_tasks": True, **mapping(given.get("advanced"))}
    return out


def _access(item: Mapping[str, Any]) -> dict[str, Any]:
    path = (item.get("path") or "").strip("/")
    return {"access_type": item.get("access_type", "assigned"), "path": f"/{path}" if path else ""}


def everything() -> dict[str, Any]:
    """Return the permissions of a manager."""
    return full_permissions(
        {
            "studio": {"create_projects": True, "list_all_users": True},
            "project": {"anatomy": 2, "access": 2, "settings": 2},
        }
    )


def _merge(one: dict[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {
        "studio": {key: value or other["studio"][key] for key, value in one["studio"].items()},
        "project": {key: max(value, other["project"][key]) for key, value in one["project"].items()},
        "advanced": {key: value or other["advanced"][key] for key, value in one["advanced"].items()},
    }
    for name, lists in _LISTS.items():
        both = one[name]["enabled"] and other[name]["enabled"]
        merged = {key: [*one[name][key], *(x for x in other[name][key] if x not in one[name][key])] for key in lists}
        out[name] = {"enabled": both, **(merged if both else {key: [] for key in lists})}
    return out


def group_permissions(store: Store, name: str, project: str | None) -> dict[str, Any] | None:
    """Return the permissions of an access group, the project's own first; None when there is no such group."""
    value = store.documents("access_groups", project).get(name) if project else None
    if value is None:
        value = store.documents("access_groups").get(name)
    return None if value is None else full_permissions(value)


def groups_of(user: User, project: str) -> list[str]:
    """Return the access groups of a user on a project."""
    return list(mapping(user.data.get("accessGroups")).get(project) or ())


def project_permissions(store: Store, user: User, project: str | None) -> dict[str, Any]:
    """Return what a user may do in a project, or in the studio when `project` is None.

    Raises:
        Forbidden: The user has no access group on the project.
    """
    if user.is_manager:
        return everything()
    names = sequence(user.data.get("defaultAccessGroups")) if project is None else groups_of(user, project)
    found = [value for value in (group_permissions(store, name, project) for name in names) if value is not None]
    if project is not None and not found:
        raise Forbidden("No access group assigned on this project")
    if not found:
        return full_permissions()
    merged = found[0]
    for value in found[1:]:
        merged = _merge(merged, value)
    return merged


def require_project(store: Store, user: User, project: str) -> None:
    """Refuse those who have no access to a project.

    Raises:
        Forbidden: The user has no access group on the project.
    """
    if not user.is_manager:
        project_permissions(store, user, project)


def require_studio(store: Store, user: User, name: str) -> None:
    """Refuse those without a permission of the studio.

    Raises:
        Forbidden: The permission is missing.
    """
    if not project_permissions(store, user, None)["studio"][name]:
        raise Forbidden(f"You are not allowed to access {name}")


def require_project_level(store: Store, user: User, project: str, name: str, level: int) -> None:
    """Refuse those below a level (1 read, 2 write) of ``anatomy``, ``access`` or ``settings`` of a project.

    Raises:
        Forbidden: The level is too low.
    """
    if project_permissions(store, user, project)["project"][name] < level:
        raise Forbidden(f"You are not allowed to access {project} {name}")


def allows(
    store: Store, permission: Mapping[str, Any], user: User, project: str, path: str, folder_id: str | None
) -> bool:
    """Tell whether a folder access list covers a folder.

    Args:
        store: The storage.
        permission: ``{"enabled", "access_list"}``.
        user: Who asks.
        project: The project.
        path: Path of the folder.
        folder_id: Its id, None for a folder that is not there yet.
    """
    if not permission["enabled"]:
        return True
    path = path.strip("/")
    for item in permission["access_list"]:
        kind, where = item.get("access_type", "assigned"), (item.get("path") or "").strip("/")
        if kind == "hierarchy" and (path == where or path.startswith(where + "/")):
            return True
        if kind == "children" and path.startswith(where + "/"):
            return True
        if kind == "assigned" and folder_id is not None and _assigned(store, user, project, folder_id):
            return True
    return False


def _assigned(store: Store, user: User, project: str, folder_id: str) -> bool:
    sql = (
        "SELECT 1 FROM tasks WHERE project = ? AND folder_id = ?"
        " AND EXISTS (SELECT 1 FROM json_each(assignees) WHERE value = ?) LIMIT 1"
    )
    return store.value(sql, (project, folder_id, user.name)) is not None


def require_entity(store: Store, user: User, project: str, action: str, path: str, folder_id: str | None) -> None:
    """Refuse those who may not create, read, update or delete below a folder.

    Raises:
        Forbidden: The access groups say no.
    """
    if user.is_manager:
        return
    permission = project_permissions(store, user, project)[action]
    if not allows(store, permission, user, project, path, folder_id):
        raise Forbidden(f"{action.capitalize()} access denied for {user.name} in project {project}")
