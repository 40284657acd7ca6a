"""Projects."""

from __future__ import annotations

import re
from typing import Any

from ayon_sandbox.entities import inheritance
from ayon_sandbox.entities.anatomy import (
    complete_anatomy,
    plain_type,
    preset,
    project_anatomy,
    project_columns,
)
from ayon_sandbox.entities.payload import mapping, merged, patched, sequence, without_nulls
from ayon_sandbox.entities.permissions import groups_of, require_project_level, require_studio
from ayon_sandbox.entities.projects import all_attributes, product_base_types, project_body, project_row
from ayon_sandbox.entities.users import checked_access_groups
from ayon_sandbox.errors import BadRequest, Conflict, NotFound, ServerFault
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import TABLES, Row, now

_TYPES = {"folderTypes": "folder_types", "taskTypes": "task_types", "statuses": "statuses", "tags": "tags"}
_WORDS = {"folder_types": "folder type", "task_types": "task type", "statuses": "status", "tags": "tag"}
_NAME = re.compile(r"^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$")
# Where the name of a type is written in entities: column by table.
_USES: dict[str, tuple[tuple[str, str], ...]] = {
    "folder_types": (("folders", "folder_type"),),
    "task_types": (("tasks", "task_type"),),
    "statuses": tuple(
        (table, "status") for table in ("folders", "tasks", "products", "versions", "representations", "workfiles")
    ),
    "tags": (),
}


def emit(request: Request, action: str, name: str, description: str, **summary: Any) -> None:
    """Tell that something happened to a project."""
    request.application.events.dispatch(
        f"entity.project.{action}",
        project=name,
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=description,
        summary=summary,
    )


# ------------------------------------------------------------------ reading


@handles("list_projects")
def list_projects(request: Request) -> object:
    """Return the projects that the caller may see."""
    query = request.query
    rows = request.store.find(
        "projects",
        columns=(*["name", "code", "label", "active", "library", "skeleton", "data", "created_at", "updated_at"],),
        order=_order(query),
    )
    user = request.user
    shown = [row for row in rows if _wanted(row, query) and (user.is_manager or groups_of(user, row["name"]))]
    length = query.get("length")
    if length is not None:
        start = (max(1, query.get("page") or 1) - 1) * length
        page = shown[start : start + length]
    else:
        page = shown
    items = [
        {
            "name": row["name"],
            "code": row["code"],
            "label": row["label"],
            "color": row["data"].get("color"),
            "active": row["active"],
            "library": row["library"],
            "skeleton": bool(row["skeleton"]),
            "pinned": row["name"] in (sequence(mapping(user.data.get("frontendPreferences")).get("pinnedProjects"))),
            "projectFolder": row["data"].get("projectFolder"),
            "createdAt": row["created_at"],
            "updatedAt": row["updated_at"],
        }
        for row in page
    ]
    count = len(shown) if items else 0
    detail = f"Showing {len(items)} of {count} projects" if items else "No projects"
    return {"detail": detail, "count": count, "projects": items}


def _order(query: Any) -> str:
    column = {"name": "name", "createdAt": "created_at", "updatedAt": "updated_at"}.get(
        query.get("order") or "", "name"
    )
    return f"{column} {'DESC' if query.get('desc') else 'ASC'}"


def _wanted(row: Row, query: Any) -> bool:
    for name in ("active", "library"):
        if query.get(name) is not None and bool(row[name]) != query[name]:
            return False
    if row["skeleton"] and not query.get("skeleton"):
        return False
    return query.get("name") is None or row["name"].lower() == query["name"].lower()


@handles("get_project")
def get_project(request: Request) -> object:
    """Return a project."""
    return project_body(project_row(request))


@handles("get_project_anatomy")
def get_project_anatomy(request: Request) -> object:
    """Return the anatomy of a project."""
    return project_anatomy(request.application, project_row(request))


@handles("get_project_stats")
def get_project_stats(request: Request) -> object:
    """Count the entities of a project."""
    kinds = ("folders", "products", "versions", "representations", "tasks")
    return {"counts": {kind: request.store.count(kind, project=request.project) for kind in kinds}}


@handles("get_product_types")
def get_product_types(request: Request) -> object:
    """Return the product types of a project: those of its anatomy and those in use."""
    row = project_row(request)
    known = product_base_types(row)
    out = [
        {"name": name, "baseType": name, **without_nulls({key: item.get(key) for key in ("color", "icon")})}
        for name, item in known.items()
    ]
    default = mapping(mapping(mapping(row["config"]).get("productBaseTypes")).get("default"))
    for name, base in request.store.tuples(
        "SELECT DISTINCT product_type, product_base_type FROM products WHERE project = ?", (request.project,)
    ):
        if name not in known:
            out.append({"name": name, "baseType": base or name, **default})
    return {"productTypes": out, "default": default}


@handles("get_project_tags")
def get_project_tags(request: Request) -> object:
    """Return the tags in use, by kind of entity."""
    out: dict[str, list[str]] = {}
    for table in ("folders", "tasks", "products", "versions", "representations", "workfiles"):
        sql = f"SELECT DISTINCT value FROM {table}, json_each({table}.tags) WHERE project = ? ORDER BY value"
        out[table] = [name for (name,) in request.store.tuples(sql, (request.project,))]
    return out


# ------------------------------------------------------------------ creating


def _insert(request: Request, name: str, columns: dict[str, Any]) -> None:
    store = request.store
    for column, value in (("name", name), ("code", columns["code"])):
        clash = store.get("projects", columns=("name", "code"), **{column: value})
        if clash is not None:
            raise Conflict(f"Project {clash['name']} ({clash['code']}) already exists")
    if not _NAME.match(name):
        pattern = _NAME.pattern
        text = f'string does not match regex "{pattern}" (type=value_error.str.regex; pattern={pattern})'
        raise ServerFault(
            f"pydantic.error_wrappers.ValidationError: 1 validation error for ProjectModel\nname\n  {text}"
        )
    for column in _WORDS:
        _require_some(column, columns[column])
    time = now()
    row: dict[str, Any] = {
        "name": name,
        "label": None,
        "library": False,
        "skeleton": False,
        "data": {},
        "active": True,
        **columns,
        "created_at": time,
        "updated_at": now(),
    }
    row["all_attrib"] = all_attributes(request.application.attributes, row["attrib"])
    store.insert("projects", row)
    for item in row["link_types"]:
        store.documents("link_types", name).put(item["name"], item)
    emit(request, "created", name, f"Created project {name}")


def _assign_default_groups(request: Request, name: str) -> None:
    for row in request.store.find("users"):
        groups = row["data"].get("defaultAccessGroups")
        if groups and not row["data"].get("isAdmin"):
            merged = checked_access_groups(request.store, {**mapping(row["data"].get("accessGroups")), name: groups})
            request.store.update("users", {"name": row["name"]}, {"data": {**row["data"], "accessGroups": merged}})


@handles("deploy_project", project=False)
def deploy_project(request: Request) -> None:
    """Create a project from an anatomy or a preset."""
    require_studio(request.store, request.user, "create_projects")
    body, application = request.body, request.application
    if body.get("anatomy") is not None:
        anatomy = complete_anatomy(application, body["anatomy"])
    else:
        name = body.get("anatomyPreset") or "_"
        found = preset(application, name) if not name.startswith("__") else None
        if found is None:
            raise NotFound(f"Anatomy preset {name} not found")
        anatomy = found
    columns = project_columns(anatomy)
    _insert(
        request,
        body["name"],
        {
            **columns,
            "code": body["code"],
            "label": body.get("label"),
            "library": bool(body.get("library")),
            "skeleton": bool(body.get("skeleton")),
            "data": without_nulls({"color": body.get("color")}),
        },
    )
    if body.get("assignUsers", True):
        _assign_default_groups(request, body["name"])


@handles("create_project", project=False)
def create_project(request: Request) -> None:
    """Create a project from its parts."""
    require_studio(request.store, request.user, "create_projects")
    body = request.body
    types = {column: [plain_type(item) for item in body.get(name) or ()] for name, column in _TYPES.items()}
    _insert(
        request,
        request.path["project_name"],
        {
            **types,
            "link_types": sequence(body.get("linkTypes")),
            "code": body["code"],
            "label": body.get("label"),
            "library": bool(body.get("library")),
            "config": mapping(body.get("config")),
            "attrib": patched({}, body.get("attrib")),
            "data": without_nulls(mapping(body.get("data"))),
            "active": body.get("active", True),
        },
    )
    _assign_default_groups(request, request.path["project_name"])


# ------------------------------------------------------------------ changing


@handles("update_project")
def update_project(request: Request) -> None:
    """Change a project."""
    request.user.require_manager("You need to be a manager in order to update a project")
    row, body = project_row(request), mapping(request.body)
    changes: dict[str, Any] = {}
    for name, column in (("label", "label"), ("library", "library"), ("active", "active"), ("code", "code")):
        if body.get(name) is not None:
            changes[column] = body[name]
    if "code" in changes:
        clash = request.store.get("projects", columns=("name", "code"), code=changes["code"])
        if clash is not None and clash["name"] != row["name"]:
            raise Conflict(f"Project with code '{changes['code']}' already exists.")
    for name, column in _TYPES.items():
        if body.get(name) is not None:
            changes[column] = _changed_types(request, row, column, body[name])
    if body.get("linkTypes") is not None:
        changes["link_types"] = body["linkTypes"]
        types = request.store.documents("link_types", row["name"])
        types.replace({item["name"]: item for item in body["linkTypes"]})
    if body.get("config") is not None:
        changes["config"] = merged(mapping(row["config"]), body["config"])
    if body.get("data") is not None:
        changes["data"] = patched(row["data"], body["data"])
    if body.get("attrib") is not None:
        _set_attributes(request, changes, patched(row["attrib"], body["attrib"]))
    request.store.update("projects", {"name": row["name"]}, {**changes, "updated_at": now()})
    if "attrib" in changes:
        inheritance.refresh_project(request.store, request.application.attributes, row["name"])
    emit(request, "changed", row["name"], f"Updated project {row['name']}")


def _set_attributes(request: Request, changes: dict[str, Any], attrib: dict[str, Any]) -> None:
    changes["attrib"] = attrib
    changes["all_attrib"] = all_attributes(request.application.attributes, attrib)


def _require_some(column: str, items: list[dict[str, Any]]) -> None:
    if column in _WORDS and column != "tags" and not items:
        raise ServerFault(f"Project must have at least one {_WORDS[column]}")


def _changed_types(request: Request, row: Row, column: str, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the new types; a type with another original name is renamed in the entities too."""
    _require_some(column, items)
    out: dict[str, dict[str, Any]] = {}
    for item in items:
        old, new = item.get("original_name"), item["name"]
        if old and old != new:
            for table, where in _USES[column]:
                request.store.update(table, {"project": row["name"], where: old}, {where: new})
        # The later of two with one name wins, also its place.
        out.pop(new, None)
        out[new] = plain_type(item)
    for table, where in _USES[column]:
        sql = f"SELECT DISTINCT {where} FROM {table} WHERE project = ?"
        for (used,) in request.store.tuples(sql, (row["name"],)):
            if used is not None and used not in out:
                raise Conflict(f"Unable to delete {_WORDS[column]} {used}: it is in use")
    return list(out.values())


@handles("set_project_anatomy")
def set_project_anatomy(request: Request) -> None:
    """Change a project to an anatomy."""
    require_project_level(request.store, request.user, request.project, "anatomy", 2)
    row = project_row(request)
    anatomy = complete_anatomy(request.application, mapping(request.body))
    columns = project_columns(anatomy)
    for column, given in (
        ("folder_types", "folder_types"),
        ("task_types", "task_types"),
        ("statuses", "statuses"),
        ("tags", "tags"),
    ):
        columns[column] = _changed_types(request, row, column, anatomy[given])
    _set_attributes(request, columns, columns["attrib"])
    request.store.documents("link_types", row["name"]).replace({item["name"]: item for item in columns["link_types"]})
    request.store.update("projects", {"name": row["name"]}, {**columns, "updated_at": now()})
    inheritance.refresh_project(request.store, request.application.attributes, row["name"])
    emit(request, "changed", row["name"], f"Updated project {row['name']}")


@handles("delete_project")
def delete_project(request: Request) -> None:
    """Delete a project with everything in it."""
    request.user.require_manager("You need to be a manager in order to delete projects")
    name = request.project
    request.store.forget_project(name)
    request.store.delete("projects", name=name)
    for row in request.store.find("users"):
        groups = mapping(row["data"].get("accessGroups"))
        if name in groups:
            kept = {project: names for project, names in groups.items() if project != name}
            request.store.update("users", {"name": row["name"]}, {"data": {**row["data"], "accessGroups": kept}})
    emit(request, "deleted", name, f"Deleted project {name}")


@handles("rename_project")
def rename_project(request: Request) -> None:
    """Rename a project, and change its code on demand; one with files cannot be renamed."""
    request.user.require_manager("You need to be a manager in order to rename projects")
    store, old, body = request.store, request.project, request.body
    new, code = body["name"], body.get("code") or project_row(request)["code"]
    for kind in ("thumbnails", "files"):
        if store.exists(kind, project=old):
            raise BadRequest(f"Project {old} has {kind}, cannot rename.")
    taken = "SELECT 1 FROM projects WHERE name <> ? AND (name = ? OR code = ?)"
    if store.value(taken, (old, new, code)) is not None:
        raise BadRequest(f"Project name {new} ({code}) already exists.")
    store.update("projects", {"name": old}, {"name": new, "code": code, "updated_at": now()})
    for table in TABLES.values():
        if "project" in table.columns:
            store.update(table.name, {"project": old}, {"project": new})
    store.update("documents", {"scope": old}, {"scope": new})
    for row in store.find("users"):
        groups = mapping(row["data"].get("accessGroups"))
        if old in groups:
            renamed = {new if name == old else name: names for name, names in groups.items()}
            store.update("users", {"name": row["name"]}, {"data": {**row["data"], "accessGroups": renamed}})
    emit(request, "renamed", new, f"Renamed project {old} to {new}")


# ------------------------------------------------------------------ roots


@handles("get_project_roots_overrides")
def get_project_roots_overrides(request: Request) -> object:
    """Return the roots that the caller has set for sites."""
    return dict(request.store.documents(f"roots.{request.user.name}", request.project).items())


@handles("set_project_roots_overrides", status=204)
def set_project_roots_overrides(request: Request) -> None:
    """Set roots for a site; a root that is None falls back to the project's."""
    overrides = request.store.documents(f"roots.{request.user.name}", request.project)
    roots = without_nulls(mapping(request.body))
    if roots:
        overrides.put(request.path["site_id"], roots)
    else:
        overrides.delete(request.path["site_id"])


@handles("get_project_site_roots")
def get_project_site_roots(request: Request) -> object:
    """Return the roots of a project on a site or a platform."""
    return site_roots(request, request.project, request.query.get("platform"))


def site_roots(request: Request, project: str, platform: str | None = None) -> dict[str, str]:
    """Return the roots of a project on a platform, or on the site of the client.

    Raises:
        BadRequest: No platform is given and the site is unknown.
    """
    site_id = request.site_id if platform is None else None
    if platform is None and not site_id:
        raise BadRequest("Either site_id or platform must be provided")
    overrides: dict[str, str] = {}
    if site_id:
        if not re.fullmatch(r"[a-z0-9-]+", site_id):
            raise BadRequest(f"Invalid site id: {site_id}")
        overrides = request.store.documents(f"roots.{request.user.name}", project).get(site_id) or {}
    if platform is None:
        site = request.store.documents("sites").get(site_id) if site_id else None
        if site is None:
            raise BadRequest("Site not found and platform not provided")
        platform = site["platform"]
    row = request.store.get("projects", columns=("config",), name=project)
    roots: dict[str, dict[str, str]] = mapping(mapping(row["config"] if row else None).get("roots"))
    return {name: overrides.get(name, paths.get(platform or "", "")) for name, paths in roots.items()}
