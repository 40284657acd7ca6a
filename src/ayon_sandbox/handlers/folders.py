"""Lists and trees of folders, made to be fast: a project may have 100,000 of them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.entities.permissions import allows, project_permissions
from ayon_sandbox.errors import BadRequest
from ayon_sandbox.graphql.filters import FilterError
from ayon_sandbox.graphql.resolvers.entities import thumbnail_hash
from ayon_sandbox.graphql.select import filter_sql
from ayon_sandbox.registry import Request, handles


def _task_names(request: Request) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    sql = "SELECT folder_id, name FROM tasks WHERE project = ? ORDER BY name"
    for folder_id, name in request.store.tuples(sql, (request.project,)):
        names.setdefault(folder_id, []).append(name)
    return names


def _folders_with_versions(request: Request) -> set[str]:
    sql = (
        "SELECT DISTINCT p.folder_id FROM versions v JOIN products p ON p.project = v.project AND p.id = v.product_id"
        " WHERE v.project = ?"
    )
    return {folder_id for (folder_id,) in request.store.tuples(sql, (request.project,))}


def _folders_with_reviewables(request: Request) -> set[str]:
    sql = (
        "SELECT DISTINCT p.folder_id FROM activities a"
        " JOIN activity_references r ON r.project = a.project AND r.activity_id = a.id AND r.reference_type = 'origin'"
        " JOIN versions v ON v.project = r.project AND v.id = r.entity_id"
        " JOIN products p ON p.project = v.project AND p.id = v.product_id"
        " WHERE a.project = ? AND a.activity_type = 'reviewable'"
    )
    return {folder_id for (folder_id,) in request.store.tuples(sql, (request.project,))}


def _readable(request: Request) -> Callable[[str, str], bool] | None:
    """Return what tells whether the caller may read a folder."""
    user, store, project = request.user, request.store, request.project
    if user.is_manager:
        return None
    permission = project_permissions(store, user, project)["read"]
    if not permission["enabled"]:
        return None

    def may_read(path: str, folder_id: str) -> bool:
        return allows(store, permission, user, project, path, folder_id)

    return may_read


@handles("get_folder_list")
def get_folder_list(request: Request) -> object:
    """Return all folders of a project; here their paths have no leading slash."""
    with_attrib = bool(request.query.get("attrib"))
    tasks = _task_names(request)
    versions, reviewables = _folders_with_versions(request), _folders_with_reviewables(request)
    may_read = _readable(request)
    parents = {
        parent_id
        for (parent_id,) in request.store.tuples(
            "SELECT DISTINCT parent_id FROM folders WHERE project = ?", (request.project,)
        )
    }
    sql = (
        "SELECT id, path, parent_id, name, label, folder_type, status, tags, thumbnail_id, created_at, updated_at,"
        " json_extract(data, '$.thumbnailHash')"
        f"{', all_attrib, attrib' if with_attrib else ''} FROM folders WHERE project = ? ORDER BY id"
    )
    folders: list[dict[str, Any]] = []
    for row in request.store.tuples(sql, (request.project,)):
        folder_id, path, parent_id, name, label, folder_type, status, tags, thumbnail, *rest = row[:12]
        created, updated, known = rest
        if may_read is not None and not may_read(path, folder_id):
            continue
        parts = path[1:].split("/")
        names = tasks.get(folder_id, [])
        folder: dict[str, Any] = {
            "id": folder_id,
            "path": path[1:],
            "parentId": parent_id,
            "parents": parts[:-1],
            "name": name,
            "label": label,
            "folderType": folder_type,
            "hasTasks": bool(names),
            "hasChildren": folder_id in parents,
            "hasVersions": folder_id in versions,
            "hasReviewables": folder_id in reviewables,
            "taskNames": names,
            "status": status,
            "tags": [] if tags == "[]" else json.loads(tags),
            "thumbnailHash": known or thumbnail_hash({"id": folder_id, "thumbnail_id": thumbnail}),
            "createdAt": created,
            "updatedAt": updated,
        }
        if with_attrib:
            folder["attrib"] = json.loads(row[12])
            folder["ownAttrib"] = list(json.loads(row[13]))
        folders.append(folder)
    return {"folders": folders}


@handles("get_folder_hierarchy")
def get_folder_hierarchy(request: Request) -> object:
    """Return the tree of folders; with `types` only folders of these types, whose parents may be missing.

    The `search` parameter is ignored, as on a real server.
    """
    started = time.perf_counter()
    wanted = [name for name in (request.query.get("types") or "").split(",") if name]
    tasks = _task_names(request)
    may_read = _readable(request)
    sql = "SELECT id, path, parent_id, name, label, folder_type, status FROM folders WHERE project = ? ORDER BY name"
    nodes: dict[str, dict[str, Any]] = {}
    for folder_id, path, parent_id, name, label, folder_type, status in request.store.tuples(sql, (request.project,)):
        if (wanted and folder_type not in wanted) or (may_read is not None and not may_read(path, folder_id)):
            continue
        names = tasks.get(folder_id, [])
        nodes[folder_id] = {
            "id": folder_id,
            "name": name,
            "label": label or name,
            "status": status,
            "folderType": folder_type,
            "hasTasks": bool(names),
            "taskNames": names,
            "parents": path[1:].split("/")[:-1],
            "parentId": parent_id,
            "children": [],
        }
    top: list[dict[str, Any]] = []
    for node in nodes.values():
        parent = None if wanted else nodes.get(node["parentId"])
        (parent["children"] if parent else top).append(node)
    detail = f"Hierarchy loaded in {time.perf_counter() - started:.4f}s"
    return {"detail": detail, "projectName": request.project, "hierarchy": top}


def _matching(request: Request, kinds: str, text: str) -> set[str]:
    """Return the folders that fit a text: any of the parts between commas, each with all of its words.

    Args:
        request: The call.
        kinds: ``folder``, ``task`` or ``both``: where a word may be found.
        text: What to look for.
    """
    haystacks: dict[str, str] = {}
    if kinds != "task":
        sql = "SELECT id, LOWER(path || ' ' || IFNULL(label, '') || ' ' || folder_type) FROM folders WHERE project = ?"
        haystacks = dict(request.store.tuples(sql, (request.project,)))
    found: set[str] = set()
    parts = [part.lower().replace("/", " ").split() for part in text.split(",")]
    parts = [part for part in parts if part]
    if kinds != "folder":
        sql = (
            "SELECT folder_id, LOWER(name || ' ' || IFNULL(label, '') || ' ' || task_type) FROM tasks WHERE project = ?"
        )
        for folder_id, words in request.store.tuples(sql, (request.project,)):
            words = f"{haystacks.get(folder_id, '')} {words}"
            if any(all(word in words for word in part) for part in parts):
                found.add(folder_id)
    found.update(key for key, words in haystacks.items() if any(all(word in words for word in part) for part in parts))
    return found


def _filtered(request: Request, table: str, column: str, given: dict[str, Any]) -> set[str]:
    try:
        sql, params = filter_sql(json.dumps(given), table, "t")
    except FilterError as error:
        raise BadRequest(str(error)) from None
    rows = request.store.tuples(
        f"SELECT t.{column} FROM {table} t WHERE t.project = ? AND {sql}", [request.project, *params]
    )
    return {folder_id for (folder_id,) in rows}


@handles("search_folders")
def search_folders(request: Request) -> object:
    """Return the folders that fit a text or filters."""
    body: dict[str, Any] = mapping(request.body)
    found: set[str] | None = None
    for name, kinds in (("search", "both"), ("folderSearch", "folder"), ("taskSearch", "task")):
        if body.get(name):
            ids = _matching(request, kinds, body[name])
            found = ids if found is None else found & ids
    for name, table, column in (("folderFilter", "folders", "id"), ("taskFilter", "tasks", "folder_id")):
        if body.get(name):
            ids = _filtered(request, table, column, body[name])
            found = ids if found is None else found & ids
    if found is None:
        found = {row["id"] for row in request.store.find("folders", columns=("id",), project=request.project)}
    return {"folderIds": sorted(found)}


@handles("query_tasks_folders")
def query_tasks_folders(request: Request) -> object:
    """Return the folders of the tasks that fit a text or a filter."""
    body: dict[str, Any] = mapping(request.body)
    if not body.get("search") and not body.get("filter"):
        raise BadRequest("No filter or search term provided")
    found = _matching(request, "task", body["search"]) if body.get("search") else None
    if body.get("filter"):
        ids = _filtered(request, "tasks", "folder_id", body["filter"])
        found = ids if found is None else found & ids
    return {"folderIds": sorted(found or set[str]())}
