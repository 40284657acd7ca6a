"""Lists and trees of folders, made to be fast: a project may have 100,000 of them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.entities.permissions import allows, project_permissions
from ayon_sandbox.errors import BadRequest
from ayon_sandbox.graphql.filters import FilterError
from ayon_sandbox.graphql.resolvers.entities import thumbnail_hash_sql
from ayon_sandbox.graphql.select import filter_sql
from ayon_sandbox.registry import Request, handles


def _task_names(request: Request) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    sql = "SELECT folder_id, name FROM tasks WHERE project = ? ORDER BY name"
    for folder_id, name in request.store.tuples(sql, (request.project,)):
        names.setdefault(folder_id, []).append(name)
    return names


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


def _is_among(query: str) -> str:
    """SQL for whether a folder is one of those that a query finds."""
    return f"json(CASE WHEN f.id IN ({query}) THEN 'true' ELSE 'false' END)"


_WITH_VERSIONS = """
    SELECT p.folder_id FROM versions v JOIN products p ON p.project = v.project AND p.id = v.product_id
    WHERE v.project = :project"""
_WITH_REVIEWABLES = """
    SELECT p.folder_id FROM activities a
    JOIN activity_references r ON r.project = a.project AND r.activity_id = a.id AND r.reference_type = 'origin'
    JOIN versions v ON v.project = r.project AND v.id = r.entity_id
    JOIN products p ON p.project = v.project AND p.id = v.product_id
    WHERE a.project = :project AND a.activity_type = 'reviewable'"""
_PARENT_PATH = "rtrim(rtrim(f.path, replace(f.path, '/', '')), '/')"
"""``/a/b`` of ``/a/b/c``."""
_FIELDS = {
    "id": "f.id",
    "path": "substr(f.path, 2)",
    "parentId": "f.parent_id",
    # No name has a quotation mark in it.
    "parents": f"""json(CASE WHEN f.parent_id IS NULL THEN '[]'
        ELSE '["' || replace(substr({_PARENT_PATH}, 2), '/', '","') || '"]' END)""",
    "name": "f.name",
    "label": "f.label",
    "folderType": "f.folder_type",
    "hasTasks": "json(CASE WHEN t.names IS NULL THEN 'false' ELSE 'true' END)",
    "hasChildren": _is_among("SELECT parent_id FROM folders WHERE project = :project"),
    "hasVersions": _is_among(_WITH_VERSIONS),
    "hasReviewables": _is_among(_WITH_REVIEWABLES),
    "taskNames": "json(coalesce(t.names, '[]'))",
    "status": "f.status",
    "tags": "json(f.tags)",
    "thumbnailHash": thumbnail_hash_sql("f"),
    "createdAt": "f.created_at",
    "updatedAt": "f.updated_at",
}
_ATTRIBUTES = {
    "attrib": "json(f.all_attrib)",
    "ownAttrib": "(SELECT json_group_array(key) FROM json_each(f.attrib))",
}


def _list_sql(fields: dict[str, str]) -> str:
    """Make SQLite write the JSON of each folder: 20,000 dictionaries would take longer than all the rest."""
    values = ", ".join(f"'{name}', {sql}" for name, sql in fields.items())
    return f"""
        SELECT f.path, f.id, json_object({values}) FROM folders f
        LEFT JOIN (
            SELECT folder_id, json_group_array(name) AS names
            FROM (SELECT folder_id, name FROM tasks WHERE project = :project ORDER BY name) GROUP BY folder_id
        ) t ON t.folder_id = f.id
        WHERE f.project = :project ORDER BY f.id"""


_LIST, _LIST_WITH_ATTRIBUTES = _list_sql(_FIELDS), _list_sql({**_FIELDS, **_ATTRIBUTES})


@handles("get_folder_list")
def get_folder_list(request: Request) -> object:
    """Return all folders of a project; here their paths have no leading slash."""
    sql = _LIST_WITH_ATTRIBUTES if request.query.get("attrib") else _LIST
    rows = request.store.tuples(sql, {"project": request.project})
    may_read = _readable(request)
    texts = (text for path, folder_id, text in rows if may_read is None or may_read(path, folder_id))
    return Response(f'{{"folders":[{",".join(texts)}]}}', media_type="application/json")


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
