"""Activities, seen from a project, from an entity, and from the inbox of a user."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.feed import activity_data
from ayon_sandbox.graphql.engine import Info, each, resolver
from ayon_sandbox.graphql.filters import condition, parse
from ayon_sandbox.graphql.paging import Order, Page, Window
from ayon_sandbox.graphql.resolvers.entities import NODES, TABLE_OF, by_ids, connection
from ayon_sandbox.graphql.select import Select
from ayon_sandbox.jsontext import dump_sorted
from ayon_sandbox.storage import Row

_COLUMNS = (
    "seq",
    "project",
    "id",
    "activity_id",
    "reference_type",
    "entity_type",
    "entity_id",
    "entity_name",
    "active",
)
_FROM_ACTIVITY: Mapping[str, str] = {
    "activity_type": "a.activity_type",
    "body": "a.body",
    "tags": "a.tags",
    "created_at": "a.created_at",
    "updated_at": "a.updated_at",
}


def _select(project: str | None) -> Select:
    select = Select("activity_references", project)
    select.joins = "JOIN activities a ON a.project = e.project AND a.id = e.activity_id"
    # Under names of their own, because both tables have a column `data`.
    select.extra = {**_FROM_ACTIVITY, "_activity_data": "a.data", "_reference_data": "e.data"}
    select.order = Order(("a.created_at", "e.seq"))
    return select


def _common(select: Select, args: Mapping[str, Any]) -> None:
    select.any_of("a.activity_type", args.get("activityTypes"))
    select.any_of("e.reference_type", args.get("referenceTypes"))


def _read(info: Info, select: Select, window: Window) -> Page:
    rows = select.rows(info.context.store, _COLUMNS, window)
    for row in rows:
        row["activity_data"] = json.loads(row.pop("_activity_data") or "{}")
        row["reference_data"] = json.loads(row.pop("_reference_data") or "{}")
        row["read"] = bool(row["reference_data"].get("read"))
    return Page(rows, window.limit, window.descending)


@connection("ProjectNode", "activities")
def _project_activities(info: Info, project: Row) -> Page:
    args = info.args
    select = _select(project["name"])
    _common(select, args)
    if args.get("referenceTypes") is None and args.get("entityIds") is None and args.get("entityNames") is None:
        # The project shows each activity once, where it was made.
        select.add("e.reference_type = 'origin'")
    select.ids("e.activity_id", args.get("activityIds"))
    select.ids("e.entity_id", args.get("entityIds"))
    if args.get("entityNames") is not None:
        # The type narrows names only; without them the server does not look at it.
        select.any_of("e.entity_name", args["entityNames"])
        if args.get("entityType"):
            select.add("e.entity_type = ?", args["entityType"])
    select.any_of("json_extract(a.data, '$.author')", args.get("authors"))
    select.any_of("json_extract(a.data, '$.category')", args.get("categories"))
    select.list_has_any("a.tags", args.get("tags"))
    if args.get("changedAfter"):
        select.add("julianday(a.updated_at) > julianday(?)", args["changedAfter"])
    if args.get("changedBefore"):
        select.add("julianday(a.updated_at) < julianday(?)", args["changedBefore"])
    if args.get("filter"):

        def column(name: str) -> str | None:
            return (
                _FROM_ACTIVITY.get(name)
                or ("a.data" if name in ("data", "activity_data") else None)
                or (f"e.{name}" if name in _COLUMNS else None)
            )

        sql, params = condition(parse(args["filter"]), column)
        select.add(sql, *params)
    return _read(info, select, Window.of(args))


@connection(tuple(NODES), "activities")
def _entity_activities(info: Info, entity: Row) -> Page:
    select = _select(entity["project"])
    select.add("e.entity_id = ?", entity["id"])
    _common(select, info.args)
    return _read(info, select, Window.of(info.args))


@resolver("Query", "inbox")
def _inbox(info: Info, _roots: list[Any]) -> list[Any]:
    args = info.args
    name = info.context.user.name
    select = _select(None)
    select.add("e.entity_type = 'user' AND e.entity_name = ? AND e.reference_type != 'author'", name)
    select.add("IFNULL(json_extract(a.data, '$.author'), '') != ?", name)
    if args.get("showActiveMessages") is not None:
        select.add("IFNULL(e.active, 1) = ?", int(args["showActiveMessages"]))
    if args.get("showUnreadMessages") is not None:
        select.add("IFNULL(json_extract(e.data, '$.read'), 0) = ?", int(not args["showUnreadMessages"]))
    if args.get("showImportantMessages") is not None:
        sign = "IN" if args["showImportantMessages"] else "NOT IN"
        select.add(f"e.reference_type {sign} ('mention', 'watching')")
    if args.get("showActiveProjects") is not None:
        wanted = int(args["showActiveProjects"])
        select.add("e.project IN (SELECT name FROM projects WHERE IFNULL(active, 1) = ?)", wanted)
    return [_read(info, select, Window.of({"last": args.get("last"), "before": args.get("before")}))]


# ---------------------------------------------------------------------- fields


@each("ActivityNode", "projectName")
def _project_name(row: Row) -> str:
    return row["project"]


@each("ActivityNode", "active")
def _active(row: Row) -> bool:
    return row["active"] is not False


@each("ActivityNode", "referenceId")
def _reference_id(row: Row) -> str:
    return row["id"]


@each("ActivityNode", "creationOrder")
def _creation_order(row: Row) -> int:
    return row["seq"]


@resolver("ActivityNode", "activityData")
def _activity_data(info: Info, rows: list[Any]) -> list[Any]:
    return [dump_sorted(data) for data in _full_data(info, rows)]


def _full_data(info: Info, rows: list[Any]) -> list[dict[str, Any]]:
    return [activity_data(info.context.store, row["project"], row["activity_id"], row["activity_data"]) for row in rows]


@each("ActivityNode", "referenceData")
def _reference_data(row: Row) -> str:
    return dump_sorted(row["reference_data"])


@each("ActivityNode", "tags")
def _tags(row: Row) -> list[str]:
    return json.loads(row["tags"]) if isinstance(row["tags"], str) else row["tags"] or []


def _user_field(name: str) -> None:
    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        names = {row["activity_data"].get(name) for row in rows} - {None}
        users = {user["name"]: user for user in info.context.store.find("users", name=names)}
        return [users.get(row["activity_data"].get(name)) for row in rows]

    resolver("ActivityNode", name)(resolve)


_user_field("author")
_user_field("assignee")


def _origin_node(value: Mapping[str, Any]) -> Row:
    return {
        "id": value.get("id", ""),
        "name": value.get("name", ""),
        "label": value.get("label"),
        "type": value.get("type", ""),
        "subtype": value.get("subtype"),
        "link": f"[{value.get('name', '')}]({value.get('type', '')}:{value.get('id', '')})",
    }


@each("ActivityNode", "origin")
def _origin(row: Row) -> Row | None:
    value = row["activity_data"].get("origin")
    return _origin_node(value) if value else None


@each("ActivityNode", "parents")
def _parents(row: Row) -> list[Row]:
    return [_origin_node(value) for value in sequence(row["activity_data"].get("parents"))]


@each("ActivityNode", "category")
def _category(row: Row) -> Row | None:
    name = row["activity_data"].get("category")
    return {"name": name, "color": "#ffffff"} if name else None


@each("ActivityNode", "reactions")
def _reactions(row: Row) -> list[Row]:
    return [
        {
            "user_name": item.get("userName", ""),
            "full_name": item.get("fullName"),
            "reaction": item.get("reaction", ""),
            "timestamp": item.get("timestamp"),
        }
        for item in sequence(row["activity_data"].get("reactions"))
    ]


@resolver("ActivityNode", "files")
def _files(info: Info, rows: list[Any]) -> list[Any]:
    out: list[Any] = []
    for row in rows:
        found = info.context.store.find("files", project=row["project"], activity_id=row["activity_id"])
        out.append(
            [
                {
                    "id": item["id"],
                    "name": item["filename"],
                    "size": str(item["size"]),
                    "mime": item["mime"],
                    "author": item["author"],
                    "created_at": item["created_at"],
                    "updated_at": item["updated_at"],
                }
                for item in found
            ]
        )
    return out


@resolver("ActivityNode", "version")
def _version(info: Info, rows: list[Any]) -> list[Any]:
    out: list[Any] = []
    for row in rows:
        origin = mapping(row["activity_data"].get("origin"))
        if origin.get("type") != "version":
            out.append(None)
            continue
        found = by_ids(info.context, "version", row["project"], [origin["id"]], info.selects)
        out.append(found.get(origin["id"]))
    return out


@resolver("ActivityNode", "entityPath")
def _entity_path(info: Info, rows: list[Any]) -> list[Any]:
    out: list[Any] = []
    for row in rows:
        table = TABLE_OF.get(row["entity_type"])
        found = (
            info.context.store.get(table, columns=("path",), project=row["project"], id=row["entity_id"])
            if table and row["entity_id"]
            else None
        )
        out.append("/" + str(found["path"]).lstrip("/") if found and found["path"] else None)
    return out
