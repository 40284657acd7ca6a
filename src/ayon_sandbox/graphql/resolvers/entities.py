"""What all entities share: attributes, paths, thumbnails, reaching one entity from another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import NotFound
from ayon_sandbox.graphql.context import Context
from ayon_sandbox.graphql.engine import Failed, Info, each, resolver, snake
from ayon_sandbox.graphql.paging import EMPTY, Page
from ayon_sandbox.graphql.select import Nothing, Select, entity_id
from ayon_sandbox.jsontext import dump_sorted
from ayon_sandbox.storage import Row
from ayon_sandbox.storage.schema import TABLES

NODES: Mapping[str, str] = {
    "FolderNode": "folder",
    "TaskNode": "task",
    "ProductNode": "product",
    "VersionNode": "version",
    "RepresentationNode": "representation",
    "WorkfileNode": "workfile",
}
TABLE_OF: Mapping[str, str] = {kind: f"{kind}s" for kind in NODES.values()}
NODE_OF: Mapping[str, str] = {kind: node for node, kind in NODES.items()}
WITH_THUMBNAIL = ("FolderNode", "TaskNode", "VersionNode", "WorkfileNode")

_ALWAYS = ("seq", "project", "id")
# Columns that a field needs besides the one named after it.
_NEEDS: Mapping[str, Sequence[str]] = {
    "allAttrib": ("all_attrib",),
    "attrib": ("all_attrib",),
    "ownAttrib": ("attrib", "all_attrib"),
    "projectName": ("project",),
    "type": ("folder_type", "task_type", "product_type"),
    "parents": ("path", "name", "task_id"),
    "parent": ("parent_id",),
    "folder": ("folder_id",),
    "Folder": ("folder_id",),
    "product": ("product_id",),
    "version": ("version_id", "version"),
    "task": ("task_id",),
    "thumbnail": ("thumbnail_id", "updated_at"),
    "thumbnailHash": ("thumbnail_id", "data"),
    "context": ("data",),
    "Parents": ("path", "task_id"),
    "fileCount": ("files",),
    "subtasks": ("data",),
    "heroVersionId": ("version", "product_id"),
    "isLatest": ("version", "product_id"),
    "isLatestDone": ("version", "product_id", "status"),
    "featuredVersionType": ("version", "product_id", "status"),
}
# Attributes stay text: most readers want text back.
_AS_TEXT = ("all_attrib",)


def columns_for(table: str, selects: Iterable[str]) -> list[str]:
    """Return the columns of a table that the fields asked for need."""
    known = TABLES[table].columns
    wanted: dict[str, None] = dict.fromkeys(_ALWAYS)
    for name in selects:
        for column in (snake(name), *_NEEDS.get(name, ())):
            if column in known and column not in _AS_TEXT:
                wanted[column] = None
    if table == "versions":
        wanted["version"] = None
    if table == "workfiles":
        wanted["path"] = None
    return list(wanted)


def wants_attributes(selects: Iterable[str]) -> bool:
    """Tell whether the fields asked for need the attributes."""
    return not {"allAttrib", "attrib", "ownAttrib"}.isdisjoint(selects)


# How an entity is found in a list of folders.
_IN_FOLDERS: Mapping[str, str] = {
    "folder": "e.id IN ({})",
    "task": "e.folder_id IN ({})",
    "product": "e.folder_id IN ({})",
    "version": "e.product_id IN (SELECT p.id FROM products p WHERE p.project = e.project AND p.folder_id IN ({}))",
    "representation": (
        "e.version_id IN (SELECT v.id FROM versions v JOIN products p ON p.project = v.project AND p.id = v.product_id "
        "WHERE v.project = e.project AND p.folder_id IN ({}))"
    ),
    "workfile": "e.task_id IN (SELECT t.id FROM tasks t WHERE t.project = e.project AND t.folder_id IN ({}))",
}


def entity_select(context: Context, kind: str, project: str, selects: Iterable[str]) -> Select:
    """Return a SELECT on the entities of a project that the user may read, with the attributes as text when asked."""
    select = Select(TABLE_OF[kind], project)
    readable = context.readable_folders(project)
    if readable is not None:
        # Where something may be read, the way to it is shown, too.
        ids = readable.with_parents if kind == "folder" else readable.folders
        select.add(_IN_FOLDERS[kind].format("SELECT value FROM json_each(?)"), json.dumps(sorted(ids)))
    if wants_attributes(selects):
        select.extra["_all_attrib"] = "e.all_attrib"
    return select


def run_page(info: Info, select: Select, kind: str) -> Page:
    """Read the page of a connection of entities; the rows know what they are."""
    rows_page = select.page(info.context.store, columns_for(TABLE_OF[kind], info.selects), info.args)
    for row in rows_page.rows:
        row["__typename"] = NODE_OF[kind]
    return rows_page


def by_ids(context: Context, kind: str, project: str, ids: Iterable[str], selects: Iterable[str]) -> dict[str, Row]:
    """Return entities of a project by id."""
    select = entity_select(context, kind, project, selects)
    try:
        select.any_of("e.id", sorted(set(ids)))
    except Nothing:
        return {}
    columns = columns_for(TABLE_OF[kind], selects)
    wanted = [f'e."{name}"' for name in columns] + [f'{sql} AS "{name}"' for name, sql in select.extra.items()]
    rows = context.store.all(
        f"SELECT {', '.join(wanted)} FROM {TABLE_OF[kind]} e WHERE {' AND '.join(select.where)}", select.params
    )
    for row in rows:
        row["__typename"] = NODE_OF[kind]
    return {row["id"]: row for row in rows}


def reach(kind: str, column: str) -> Callable[[Info, list[Any]], list[Any]]:
    """Return a resolver that follows an id column to entities of another kind."""

    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        found: dict[str, dict[str, Row]] = {}
        for project in {row["project"] for row in rows}:
            ids = {row[column] for row in rows if row["project"] == project and row[column]}
            found[project] = by_ids(info.context, kind, project, ids, info.selects)
        return [found[row["project"]].get(row[column]) for row in rows]

    return resolve


for _node, _name, _kind, _column in (
    ("FolderNode", "parent", "folder", "parent_id"),
    ("TaskNode", "folder", "folder", "folder_id"),
    ("TaskNode", "Folder", "folder", "folder_id"),
    ("ProductNode", "folder", "folder", "folder_id"),
    ("ProductNode", "Folder", "folder", "folder_id"),
    ("VersionNode", "product", "product", "product_id"),
    ("VersionNode", "task", "task", "task_id"),
    ("RepresentationNode", "version", "version", "version_id"),
    ("WorkfileNode", "task", "task", "task_id"),
):
    resolver(_node, _name)(reach(_kind, _column))


# ---------------------------------------------------------------------- one entity by id


def _single(kind: str) -> None:
    def resolve(info: Info, projects: list[Any]) -> list[Any]:
        out: list[Any] = []
        for project in projects:
            wanted = entity_id(info.args["id"])
            found = by_ids(info.context, kind, project["name"], [wanted], info.selects)
            out.append(found.get(wanted) or Failed(NotFound(f"{kind.capitalize()} not found")))
        return out

    resolver("ProjectNode", kind)(resolve)


for _kind in TABLE_OF:
    _single(_kind)


# ---------------------------------------------------------------------- attributes and plain fields


def _all_attrib(info: Info, rows: list[Any]) -> list[Any]:
    plain = info.context.plain_json
    return [plain(row["_all_attrib"], row["project"]) for row in rows]


def _attrib(info: Info, rows: list[Any]) -> list[Any]:
    plain = info.context.plain_json
    return [AttribValues(json.loads(plain(row["_all_attrib"], row["project"]))) for row in rows]


def _own_attrib(info: Info, rows: list[Any]) -> list[Any]:
    names = info.siblings
    # The real server merges inherited values into the same object when the attributes are read, so the list of own
    # ones is right only when it is asked for first.
    spoiled = any(name in ("allAttrib", "attrib") for name in names[: names.index("ownAttrib")])
    if spoiled:
        return [
            [key for key, value in json.loads(row["_all_attrib"] or "{}").items() if value is not None] for row in rows
        ]
    return [list(mapping(row["attrib"])) for row in rows]


@dataclass
class AttribValues:
    """Attributes behind a typed ``attrib`` field: names are not in snake_case here."""

    values: Mapping[str, Any]


def _attrib_field(type_name: str, name: str, as_float: bool) -> None:
    def resolve(_info: Info, objects: list[Any]) -> list[Any]:
        found = [item.values.get(name) for item in objects]
        return [None if value is None else float(value) for value in found] if as_float else found

    resolver(type_name, name)(resolve)


def register_attributes(fields: Iterable[tuple[str, str, bool]]) -> None:
    """Register the fields of the ``…AttribType`` types: type, name, whether it is a Float."""
    for type_name, name, as_float in fields:
        _attrib_field(type_name, name, as_float)


for _node in NODES:
    resolver(_node, "allAttrib")(_all_attrib)
    resolver(_node, "attrib")(_attrib)
    if _node in ("FolderNode", "TaskNode"):
        resolver(_node, "ownAttrib")(_own_attrib)


@each(NODES, "projectName")
def _project_name(row: Row) -> str:
    return row["project"]


@each(NODES, "data")
def _data(row: Row) -> str | None:
    return dump_sorted(row["data"]) if row["data"] else None


@each(NODES, "tags")
def _tags(row: Row) -> list[str]:
    return row["tags"] or []


def _path(row: Row) -> str | None:
    return "/" + row["path"].lstrip("/") if row.get("path") else None


for _node in ("FolderNode", "TaskNode", "ProductNode", "VersionNode", "RepresentationNode"):
    each(_node, "path")(_path)


@each([name for name in NODES if name != "WorkfileNode"], "parents")
def _parents(row: Row) -> list[str]:
    parts = (row.get("path") or "").strip("/").split("/")
    return [part for part in parts[:-1] if part]


for _node, _column in (("FolderNode", "folder_type"), ("TaskNode", "task_type"), ("ProductNode", "product_type")):
    each(_node, "type")(lambda row, _column=_column: row[_column])


# ---------------------------------------------------------------------- thumbnails


def thumbnail_hash(row: Mapping[str, Any]) -> str:
    """Return six hexadecimal digits that change with the thumbnail of an entity; without one the end of its id."""
    thumbnail = row.get("thumbnail_id")
    if not thumbnail:
        return str(row["id"])[-6:] if row.get("id") else "000001"
    # Kept in the data of an entity when a thumbnail is uploaded for it.
    return str(mapping(row.get("data")).get("thumbnailHash") or str(thumbnail)[-6:])


def thumbnail_hash_sql(table: str) -> str:
    """SQL for the same, of the rows of a table."""
    return (
        f"CASE coalesce({table}.thumbnail_id, '') WHEN '' THEN substr({table}.id, -6)"
        f" ELSE coalesce(json_extract({table}.data, '$.thumbnailHash'), substr({table}.thumbnail_id, -6)) END"
    )


@each(WITH_THUMBNAIL, "thumbnailHash")
def _thumbnail_hash(row: Row) -> str:
    return thumbnail_hash(row)


@each([*WITH_THUMBNAIL, "ProjectNode"], "thumbnail")
def _thumbnail(row: Row) -> Row | None:
    if not row.get("thumbnail_id"):
        return None
    return {"id": row["thumbnail_id"], "relation": None, "source_entity_type": None, "source_entity_id": None}


# ---------------------------------------------------------------------- comments


@resolver(("FolderNode", "TaskNode", "VersionNode"), "latestComments")
def _latest_comments(info: Info, rows: list[Any]) -> list[Any]:
    found: dict[str, list[Row]] = {}
    for project in {row["project"] for row in rows}:
        comments = info.context.store.all(
            "SELECT r.entity_id, a.id, a.body, a.data, a.created_at FROM activity_references r "
            "JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
            "WHERE r.project = ? AND r.reference_type = 'origin' AND a.activity_type = 'comment' "
            "AND r.entity_id IN (SELECT value FROM json_each(?)) ORDER BY a.created_at DESC",
            (project, json.dumps([row["id"] for row in rows])),
        )
        for item in comments:
            found.setdefault(item["entity_id"], []).append(
                {
                    "activity_id": item["id"],
                    "author": mapping(item["data"]).get("author"),
                    "body": item["body"],
                    "created_at": item["created_at"],
                }
            )
    return [found.get(row["id"], [])[:5] for row in rows]


def connection(
    types: str | Sequence[str], name: str
) -> Callable[[Callable[[Info, Any], Page]], Callable[[Info, Any], Page]]:
    """Register a function of one parent as the resolver of a connection; `Nothing` makes it empty."""

    def register(function: Callable[[Info, Any], Page]) -> Callable[[Info, Any], Page]:
        def resolve(info: Info, parents: list[Any]) -> list[Any]:
            out: list[Any] = []
            for parent in parents:
                try:
                    out.append(function(info, parent))
                except Nothing:
                    out.append(EMPTY)
            return out

        resolver(types, name)(resolve)
        return function

    return register


LINKS_OF: Mapping[str | None, str] = {
    "IN": "l.output_id = e.id",
    "OUT": "l.input_id = e.id",
    "ANY": "(l.input_id = e.id OR l.output_id = e.id)",
}


def has_links(select: Select, wanted: str | None) -> None:
    """Apply the ``hasLinks`` argument.

    Raises:
        QueryFailed: A value the server declares and does not take.
    """
    from ayon_sandbox.graphql.engine import QueryFailed

    if wanted is None:
        return
    start = "SELECT 1 FROM links l WHERE l.project = e.project AND "
    if wanted == "BOTH":
        select.add(f"EXISTS ({start}{LINKS_OF['IN']})")
        select.add(f"EXISTS ({start}{LINKS_OF['OUT']})")
    elif wanted in LINKS_OF:
        select.add(f"EXISTS ({start}{LINKS_OF[wanted]})")
    else:
        raise QueryFailed("Wrong has_links value")


def normal_ids(values: Iterable[str] | None) -> list[str] | None:
    """Return ids as they are stored; None stays None."""
    return None if values is None else [entity_id(value) for value in values]


def below(project: str, ids: Sequence[str]) -> tuple[str, list[Any]]:
    """Return a sub-SELECT of the ids of folders and of all folders below them, and its parameters."""
    sql = (
        "WITH RECURSIVE tree(id) AS (SELECT value FROM json_each(?) UNION "
        "SELECT f.id FROM folders f JOIN tree ON f.parent_id = tree.id AND f.project = ?) SELECT id FROM tree"
    )
    return sql, [json.dumps(list(ids)), project]


def in_folders(select: Select, column: str, project: str, args: Mapping[str, Any]) -> None:
    """Apply ``folderIds``, with ``includeFolderChildren``."""
    ids = normal_ids(args.get("folderIds"))
    if ids and args.get("includeFolderChildren"):
        sql, params = below(project, ids)
        select.add(f"{column} IN ({sql})", *params)
    else:
        select.any_of(column, ids)
