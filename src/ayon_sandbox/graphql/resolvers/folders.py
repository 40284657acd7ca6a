"""Folders and tasks."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.graphql.engine import Info, each, resolver
from ayon_sandbox.graphql.paging import Page
from ayon_sandbox.graphql.resolvers.entities import (
    connection,
    entity_select,
    has_links,
    in_folders,
    run_page,
)
from ayon_sandbox.graphql.select import Nothing, Select, entity_id, filter_sql
from ayon_sandbox.storage import Row

_CHILD = "SELECT 1 FROM folders c WHERE c.project = e.project AND c.parent_id = e.id"
_TASK = "SELECT 1 FROM tasks t WHERE t.project = e.project AND t.folder_id = e.id"
_PRODUCT = "SELECT 1 FROM products p WHERE p.project = e.project AND p.folder_id = e.id"


def _parents(select: Select, ids: list[str] | None) -> None:
    if ids is None:
        return
    if not ids:
        raise Nothing
    wanted = [value for value in ids if value]
    select.any_of("IFNULL(e.parent_id, 'root')", ["root" if value == "root" else entity_id(value) for value in wanted])


@connection("ProjectNode", "folders")
def _folders(info: Info, project: Row) -> Page:
    args = info.args
    select = entity_select(info.context, "folder", project["name"], info.selects)
    select.ids("e.id", args.get("ids"))
    select.any_of("e.name", args.get("names"))
    if args.get("name") is not None:
        select.add("e.name LIKE ?", args["name"])
    if args.get("paths") is not None:
        select.any_of("LTRIM(e.path, '/')", [path.strip("/") for path in args["paths"]])
    select.matches("'/' || LTRIM(e.path, '/')", args.get("pathEx"))
    parents = args.get("parentIds")
    if args.get("parentId") is not None:
        parents = [*sequence(parents), args["parentId"]]
    if parents and args.get("includeFolderChildren"):
        real = [entity_id(value) for value in parents if value != "root"]
        if "root" not in parents:
            from ayon_sandbox.graphql.resolvers.entities import below

            sql, params = below(project["name"], real)
            select.add(f"e.parent_id IN ({sql})", *params)
    else:
        _parents(select, parents)
    select.any_of("e.folder_type", args.get("folderTypes"))
    select.any_of("e.status", args.get("statuses"))
    select.tags(args.get("tags"))
    select.attributes(args.get("attributes"))
    select.exists(_CHILD, args.get("hasChildren"))
    select.exists(_TASK, args.get("hasTasks"))
    select.exists(_PRODUCT, args.get("hasProducts"))
    if args.get("assignees") is not None:
        inner = Select("tasks")
        inner.list_has_all("t.assignees", args["assignees"])
        select.add(f"EXISTS ({_TASK} AND {' AND '.join(inner.where)})", *inner.params)
    has_links(select, args.get("hasLinks"))
    select.filter(args.get("filter"))
    select.related(args.get("taskFilter"), "tasks", "t", "t.folder_id = e.id")
    select.search(args.get("search"), ("e.name", "IFNULL(e.label, '')", "e.path", "e.folder_type", "e.status"))
    select.sort_by(args.get("sortBy"), {"path": "e.path", "created_at": "e.created_at", "updated_at": "e.updated_at"})
    return run_page(info, select, "folder")


@connection(("ProjectNode", "FolderNode", "UserNode"), "tasks")
def _tasks(info: Info, parent: Row) -> Page:
    args = info.args
    project = parent["name"] if info.type_name == "ProjectNode" else parent.get("project")
    if info.type_name == "UserNode":
        project = info.context.project(args["projectName"])["name"]
    select = entity_select(info.context, "task", str(project), info.selects)
    if info.type_name == "FolderNode":
        select.add("e.folder_id = ?", parent["id"])
    if info.type_name == "UserNode":
        select.list_has_any("e.assignees", [parent["name"]])
    select.ids("e.id", args.get("ids"))
    select.any_of("e.name", args.get("names"))
    select.any_of("e.task_type", args.get("taskTypes"))
    in_folders(select, "e.folder_id", str(project), args)
    select.list_has_all("e.assignees", args.get("assignees"))
    select.list_has_any("e.assignees", args.get("assigneesAny"))
    select.any_of("e.status", args.get("statuses"))
    select.tags(args.get("tags"))
    select.tags(args.get("tagsAny"), any_of_them=True)
    select.attributes(args.get("attributes"))
    has_links(select, args.get("hasLinks"))
    select.filter(args.get("filter"))
    if args.get("folderFilter"):
        sql, params = filter_sql(args["folderFilter"], "folders", "f")
        select.add(f"e.folder_id IN (SELECT f.id FROM folders f WHERE f.project = e.project AND {sql})", *params)
    select.search(args.get("search"), ("e.name", "IFNULL(e.label, '')", "e.path", "e.task_type", "e.status"))
    select.sort_by(args.get("sortBy"), {"folder_path": "e.path"})
    return run_page(info, select, "task")


# ---------------------------------------------------------------------- folders: what is below


def _members(info: Info, project: str, sql: str) -> set[str]:
    return info.context.once(
        ("members", project, sql), lambda: {row[0] for row in info.context.store.tuples(sql, (project,))}
    )


def _has(name: str, sql: str) -> None:
    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        return [row["id"] in _members(info, row["project"], sql) for row in rows]

    resolver("FolderNode", name)(resolve)


_VERSIONS_OF = "FROM products p JOIN versions v ON v.project = p.project AND v.product_id = p.id"
_REVIEWABLE = (
    "EXISTS (SELECT 1 FROM activity_references r JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
    "WHERE r.project = v.project AND r.entity_id = v.id AND r.reference_type = 'origin' "
    "AND a.activity_type = 'reviewable')"
)
_has("hasChildren", "SELECT DISTINCT parent_id FROM folders WHERE project = ? AND parent_id IS NOT NULL")
_has("hasTasks", "SELECT DISTINCT folder_id FROM tasks WHERE project = ?")
_has("hasProducts", "SELECT DISTINCT folder_id FROM products WHERE project = ?")
_has("hasVersions", f"SELECT DISTINCT p.folder_id {_VERSIONS_OF} WHERE p.project = ?")
_has("hasReviewables", f"SELECT DISTINCT p.folder_id {_VERSIONS_OF} WHERE p.project = ? AND {_REVIEWABLE}")


def _counts(info: Info, project: str, sql: str) -> dict[str, int]:
    return info.context.once(("counts", project, sql), lambda: dict(info.context.store.tuples(sql, (project,))))


def _count(name: str, sql: str) -> None:
    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        return [_counts(info, row["project"], sql).get(row["id"], 0) for row in rows]

    resolver("FolderNode", name)(resolve)


_DIRECT = {
    "child": "SELECT parent_id, COUNT(*) FROM folders WHERE project = ? AND parent_id IS NOT NULL GROUP BY parent_id",
    "task": "SELECT folder_id, COUNT(*) FROM tasks WHERE project = ? GROUP BY folder_id",
    "product": "SELECT folder_id, COUNT(*) FROM products WHERE project = ? GROUP BY folder_id",
    "version": f"SELECT p.folder_id, COUNT(*) {_VERSIONS_OF} WHERE p.project = ? GROUP BY p.folder_id",
}
_count("childCount", _DIRECT["child"])
_count("taskCount", _DIRECT["task"])
_count("productCount", _DIRECT["product"])


def _totals(info: Info, project: str, what: str) -> dict[str, int]:
    """Sum direct counts up the hierarchy, deepest folders first."""

    def make() -> dict[str, int]:
        parents = dict(info.context.store.tuples("SELECT id, parent_id FROM folders WHERE project = ?", (project,)))
        direct = _counts(info, project, _DIRECT[what])
        totals: dict[str, int] = dict.fromkeys(parents, 0)
        for folder, count in direct.items():
            at: str | None = folder
            while at is not None and at in totals:
                totals[at] += count
                at = parents[at]
        return totals

    return info.context.once(("totals", project, what), make)


def _total(name: str, what: str) -> None:
    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        return [_totals(info, row["project"], what).get(row["id"], 0) for row in rows]

    resolver("FolderNode", name)(resolve)


_total("totalFolderCount", "child")
_total("totalTaskCount", "task")
_total("totalProductCount", "product")
_total("totalVersionCount", "version")


# ---------------------------------------------------------------------- tasks


@each("TaskNode", "assignees")
def _assignees(row: Row) -> list[str]:
    return row["assignees"] or []


@resolver("TaskNode", "hasReviewables")
def _task_reviewables(info: Info, rows: list[Any]) -> list[Any]:
    sql = f"SELECT DISTINCT v.task_id FROM versions v WHERE v.project = ? AND v.task_id IS NOT NULL AND {_REVIEWABLE}"
    return [row["id"] in _members(info, row["project"], sql) for row in rows]


@each("TaskNode", "subtasks")
def _subtasks(row: Row) -> list[Row]:
    out: list[Row] = []
    for item in sequence(mapping(row["data"]).get("subtasks")):
        out.append(
            {
                "id": item.get("id", ""),
                "name": item.get("name", ""),
                "label": item.get("label") or item.get("name", ""),
                "description": item.get("description"),
                "assignees": item.get("assignees") or [],
                "start_date": item.get("startDate"),
                "end_date": item.get("endDate"),
                "is_done": bool(item.get("isDone")),
            }
        )
    return out
