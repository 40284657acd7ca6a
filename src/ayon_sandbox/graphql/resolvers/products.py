"""Products, versions, representations, workfiles."""

from __future__ import annotations

import json
from typing import Any

from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.graphql.engine import Info, each, resolver
from ayon_sandbox.graphql.paging import Page
from ayon_sandbox.graphql.resolvers.entities import (
    by_ids,
    connection,
    entity_select,
    has_links,
    in_folders,
    run_page,
)
from ayon_sandbox.graphql.select import Select, filter_sql
from ayon_sandbox.jsontext import dump_sorted
from ayon_sandbox.storage import Row

_FOLDER_PATH = "(SELECT '/' || LTRIM(f.path, '/') FROM folders f WHERE f.project = e.project AND f.id = e.folder_id)"
_REVIEWABLE = (
    "SELECT 1 FROM activity_references r JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
    "WHERE r.project = e.project AND r.entity_id = e.id AND r.reference_type = 'origin' "
    "AND a.activity_type = 'reviewable'"
)


def _project_of(info: Info, parent: Row) -> str:
    return parent["name"] if info.type_name == "ProjectNode" else parent["project"]


@connection(("ProjectNode", "FolderNode"), "products")
def _products(info: Info, parent: Row) -> Page:
    args = info.args
    project = _project_of(info, parent)
    select = entity_select(info.context, "product", project, info.selects)
    if info.type_name == "FolderNode":
        select.add("e.folder_id = ?", parent["id"])
    select.ids("e.id", args.get("ids"))
    in_folders(select, "e.folder_id", project, args)
    select.any_of("e.name", args.get("names"))
    if args.get("namesCi") is not None:
        select.any_of("LOWER(e.name)", [name.lower() for name in args["namesCi"]])
    select.matches("e.name", args.get("nameEx"))
    select.matches(_FOLDER_PATH, args.get("pathEx"))
    select.any_of("e.product_type", args.get("productTypes"))
    select.any_of("e.product_base_type", args.get("productBaseTypes"))
    select.any_of("e.status", args.get("statuses"))
    select.tags(args.get("tags"))
    has_links(select, args.get("hasLinks"))
    select.filter(args.get("filter"))
    select.related(args.get("versionFilter"), "versions", "v", "v.product_id = e.id")
    if args.get("taskFilter"):
        sql, params = filter_sql(args["taskFilter"], "tasks", "t")
        select.add(
            "EXISTS (SELECT 1 FROM versions v JOIN tasks t ON t.project = v.project AND t.id = v.task_id "
            f"WHERE v.project = e.project AND v.product_id = e.id AND {sql})",
            *params,
        )
    select.search(args.get("search"), ("e.name", "e.path", "e.product_type", "e.status"))
    select.sort_by(args.get("sortBy"), {"folder_name": _FOLDER_PATH})
    return run_page(info, select, "product")


# A version is the latest of its product whether it is active or not.
_LATEST = (
    "e.version >= 0 AND e.version = (SELECT MAX(m.version) FROM versions m "
    "WHERE m.project = e.project AND m.product_id = e.product_id)"
)


@connection(("ProjectNode", "ProductNode", "TaskNode"), "versions")
def _versions(info: Info, parent: Row) -> Page:
    args = info.args
    project = _project_of(info, parent)
    select = entity_select(info.context, "version", project, info.selects)
    if info.type_name == "ProductNode":
        select.add("e.product_id = ?", parent["id"])
    if info.type_name == "TaskNode":
        select.add("e.task_id = ?", parent["id"])
    select.ids("e.id", args.get("ids"))
    if args.get("version") is not None:
        select.add("e.version = ?", args["version"])
    select.any_of("e.version", args.get("versions"))
    select.ids("e.product_id", args.get("productIds"))
    select.ids("e.task_id", args.get("taskIds"))
    if args.get("folderIds") is not None:
        inner = Select("products", project)
        in_folders(inner, "e.folder_id", project, args)
        inside = f"SELECT e.id FROM products e WHERE {' AND '.join(inner.where)}"
        select.add(f"e.product_id IN ({inside})", *inner.params)
    select.any_of("e.author", args.get("authors"))
    select.any_of("e.status", args.get("statuses"))
    select.tags(args.get("tags"))
    select.exists(_REVIEWABLE, args.get("hasReviewables"))
    if args.get("heroOrLatestOnly"):
        select.add(f"(e.version < 0 OR ({_LATEST}))")
    elif args.get("latestOnly"):
        select.add(_LATEST)
    elif args.get("heroOnly"):
        select.add("e.version < 0")
    if args.get("featuredOnly") is not None:
        _featured(info, select, project, list(args["featuredOnly"]))
    has_links(select, args.get("hasLinks"))
    select.filter(args.get("filter"))
    if args.get("productFilter"):
        sql, params = filter_sql(args["productFilter"], "products", "p")
        select.add(f"e.product_id IN (SELECT p.id FROM products p WHERE p.project = e.project AND {sql})", *params)
    if args.get("taskFilter"):
        sql, params = filter_sql(args["taskFilter"], "tasks", "t")
        select.add(f"e.task_id IN (SELECT t.id FROM tasks t WHERE t.project = e.project AND {sql})", *params)
    select.search(args.get("search"), ("e.path", "e.status", "IFNULL(e.author, '')"))
    select.sort_by(args.get("sortBy"), {"name": "e.version"})
    return run_page(info, select, "version")


def version_name(number: int) -> str:
    """Return the name of a version, ``v001``, or ``HERO`` for a negative number."""
    return "HERO" if number < 0 else f"v{number:03d}"


@each("VersionNode", "name")
def _version_name(row: Row) -> str:
    return version_name(row["version"])


# ---------------------------------------------------------------------- which version counts


def _done_statuses(info: Info, project: str) -> set[str]:
    def make() -> set[str]:
        row = info.context.store.get("projects", name=project) or {}
        return {item["name"] for item in sequence(row.get("statuses")) if item.get("state") == "done"}

    return info.context.once(("done", project), make)


def _featured_versions(info: Info, project: str, product_ids: list[str]) -> dict[str, dict[str, str]]:
    """Return ids of the hero, the latest and the latest done version of products."""
    rows = info.context.store.tuples(
        "SELECT product_id, id, version, status FROM versions WHERE project = ? "
        "AND product_id IN (SELECT value FROM json_each(?)) ORDER BY version",
        (project, json.dumps(product_ids)),
    )
    done = _done_statuses(info, project)
    out: dict[str, dict[str, str]] = {}
    for product_id, version_id, number, status in rows:
        found = out.setdefault(product_id, {})
        if number < 0:
            found["hero"] = version_id
            continue
        found["latest"] = version_id
        if status in done:
            found["latestDone"] = version_id
    return out


_FEATURED = ("latestDone", "latest", "hero")


def _featured(info: Info, select: Select, project: str, order: list[str]) -> None:
    ids = [row[0] for row in info.context.store.tuples("SELECT id FROM products WHERE project = ?", (project,))]
    found = _featured_versions(info, project, ids)
    chosen = [next((item[kind] for kind in order or _FEATURED if kind in item), None) for item in found.values()]
    select.any_of("e.id", [value for value in chosen if value] or [""])


def _of_products(info: Info, rows: list[Any], order: tuple[str, ...]) -> list[Any]:
    out: list[Any] = [None] * len(rows)
    for project in {row["project"] for row in rows}:
        mine = [row["id"] for row in rows if row["project"] == project]
        found = _featured_versions(info, project, mine)
        chosen = {key: next((item[kind] for kind in order if kind in item), None) for key, item in found.items()}
        versions = by_ids(info.context, "version", project, [value for value in chosen.values() if value], info.selects)
        for at, row in enumerate(rows):
            if row["project"] == project and chosen.get(row["id"]):
                out[at] = versions.get(str(chosen[row["id"]]))
    return out


@resolver("ProductNode", "latestVersion")
def _latest_version(info: Info, rows: list[Any]) -> list[Any]:
    return _of_products(info, rows, ("latest",))


@resolver("ProductNode", "featuredVersion")
def _featured_version(info: Info, rows: list[Any]) -> list[Any]:
    return _of_products(info, rows, tuple(info.args.get("order") or _FEATURED))


@resolver("ProductNode", "versionList")
def _version_list(info: Info, rows: list[Any]) -> list[Any]:
    out: dict[str, list[Row]] = {}
    for project in {row["project"] for row in rows}:
        found = info.context.store.tuples(
            "SELECT product_id, id, version FROM versions WHERE project = ? "
            "AND product_id IN (SELECT value FROM json_each(?)) ORDER BY version",
            (project, json.dumps([row["id"] for row in rows])),
        )
        for product_id, version_id, number in found:
            item = {"id": version_id, "version": number, "name": version_name(number)}
            out.setdefault(product_id, []).append(item)
    return [out.get(row["id"], []) for row in rows]


def _standing(name: str, kind: str) -> None:
    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        found: dict[str, dict[str, str]] = {}
        for project in {row["project"] for row in rows}:
            found.update(_featured_versions(info, project, sorted({row["product_id"] for row in rows})))
        return [found.get(row["product_id"], {}).get(kind) == row["id"] for row in rows]

    resolver("VersionNode", name)(resolve)


_standing("isLatest", "latest")
_standing("isLatestDone", "latestDone")


@resolver("VersionNode", "heroVersionId")
def _hero_version_id(info: Info, rows: list[Any]) -> list[Any]:
    # The hero version of version 2 has the number -2.
    heroes: dict[tuple[str, int], str] = {}
    for project in {row["project"] for row in rows}:
        found = info.context.store.tuples(
            "SELECT product_id, version, id FROM versions WHERE project = ? AND version < 0 "
            "AND product_id IN (SELECT value FROM json_each(?))",
            (project, json.dumps(sorted({row["product_id"] for row in rows}))),
        )
        heroes.update(((product_id, number), version_id) for product_id, number, version_id in found)
    return [None if row["version"] < 0 else heroes.get((row["product_id"], -row["version"])) for row in rows]


@resolver("VersionNode", "featuredVersionType")
def _featured_version_type(info: Info, rows: list[Any]) -> list[Any]:
    found: dict[str, dict[str, str]] = {}
    for project in {row["project"] for row in rows}:
        found.update(_featured_versions(info, project, sorted({row["product_id"] for row in rows})))
    return [
        next((kind for kind in _FEATURED if found.get(row["product_id"], {}).get(kind) == row["id"]), None)
        for row in rows
    ]


@resolver("VersionNode", "hasReviewables")
def _has_reviewables(info: Info, rows: list[Any]) -> list[Any]:
    sql = (
        "SELECT DISTINCT r.entity_id FROM activity_references r "
        "JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
        "WHERE r.project = ? AND r.reference_type = 'origin' AND a.activity_type = 'reviewable'"
    )
    found = {
        project: info.context.once(
            ("reviewables", project),
            lambda project=project: {row[0] for row in info.context.store.tuples(sql, (project,))},
        )
        for project in {row["project"] for row in rows}
    }
    return [row["id"] in found[row["project"]] for row in rows]


# ---------------------------------------------------------------------- representations


@connection(("ProjectNode", "VersionNode"), "representations")
def _representations(info: Info, parent: Row) -> Page:
    args = info.args
    select = entity_select(info.context, "representation", _project_of(info, parent), info.selects)
    if info.type_name == "VersionNode":
        select.add("e.version_id = ?", parent["id"])
    select.ids("e.id", args.get("ids"))
    select.ids("e.version_id", args.get("versionIds"))
    select.any_of("e.name", args.get("names"))
    select.any_of("e.status", args.get("statuses"))
    select.tags(args.get("tags"))
    has_links(select, args.get("hasLinks"))
    select.filter(args.get("filter"))
    select.search(args.get("search"), ("e.name", "e.path", "e.status"))
    return run_page(info, select, "representation")


@each("RepresentationNode", "context")
def _context(row: Row) -> str | None:
    context = mapping(row["data"]).get("context")
    return dump_sorted(mapping(context))


@each("RepresentationNode", "traits")
def _traits(row: Row) -> str | None:
    return dump_sorted(row["traits"]) if row["traits"] else None


@each("RepresentationNode", "fileCount")
def _file_count(row: Row) -> int:
    return len(sequence(row["files"]))


@each("RepresentationNode", "files")
def _files(row: Row) -> list[Row]:
    return [
        {
            "id": item.get("id", ""),
            "name": item.get("name") or str(item.get("path") or "").rsplit("/", 1)[-1],
            "path": item.get("path", ""),
            "size": str(item.get("size") or 0),
            "hash": item.get("hash"),
            "hash_type": item.get("hash_type") or item.get("hashType") or "md5",
        }
        for item in sequence(row["files"])
    ]


# ---------------------------------------------------------------------- workfiles


@connection(("ProjectNode", "TaskNode"), "workfiles")
def _workfiles(info: Info, parent: Row) -> Page:
    args = info.args
    select = entity_select(info.context, "workfile", _project_of(info, parent), info.selects)
    if info.type_name == "TaskNode":
        select.add("e.task_id = ?", parent["id"])
    select.ids("e.id", args.get("ids"))
    select.ids("e.task_id", args.get("taskIds"))
    select.any_of("e.path", args.get("paths"))
    select.matches("e.path", args.get("pathEx"))
    select.any_of("e.status", args.get("statuses"))
    select.tags(args.get("tags"))
    has_links(select, args.get("hasLinks"))
    select.search(args.get("search"), ("e.path", "e.status"))
    select.sort_by(args.get("sortBy"), {})
    return run_page(info, select, "workfile")


@each("WorkfileNode", "name")
def _workfile_name(row: Row) -> str:
    return str(row["path"]).replace("\\", "/").rsplit("/", 1)[-1]


@resolver("WorkfileNode", "parents")
def _workfile_parents(info: Info, rows: list[Any]) -> list[Any]:
    out: list[Any] = []
    for row in rows:
        task = info.context.store.get("tasks", columns=("path",), project=row["project"], id=row["task_id"])
        out.append([part for part in str(mapping(task).get("path") or "").split("/") if part])
    return out


resolver("WorkfileNode", "Parents")(_workfile_parents)
