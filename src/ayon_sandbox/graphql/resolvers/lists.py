"""Entity lists and their items."""

from __future__ import annotations

import json
from typing import Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import NotFound
from ayon_sandbox.graphql.engine import Failed, Info, each, resolver
from ayon_sandbox.graphql.paging import Order, Page
from ayon_sandbox.graphql.resolvers.entities import TABLE_OF, by_ids, connection
from ayon_sandbox.graphql.select import Select
from ayon_sandbox.jsontext import dump_sorted
from ayon_sandbox.lists import access_level
from ayon_sandbox.storage import Row
from ayon_sandbox.storage.schema import TABLES


def _finish(info: Info, row: Row) -> None:
    row["access_level"] = access_level(info.context.user, row)
    row["count"] = mapping(row["data"]).get("count", 0)


@connection("ProjectNode", "entityLists")
def _entity_lists(info: Info, project: Row) -> Page:
    args = info.args
    select = Select("entity_lists", project["name"])
    select.ids("e.id", args.get("ids"))
    select.filter(args.get("filter"), {"count": "json_extract(e.data, '$.count')"})
    select.search(args.get("search"), ("e.label", "e.entity_list_type", "e.entity_type"))
    select.sort_by(args.get("sortBy"), {"count": "json_extract(e.data, '$.count')"})
    page = select.page(info.context.store, ["seq", *TABLES["entity_lists"].columns], args)
    for row in page.rows:
        _finish(info, row)
    # Without any access a list is not there.
    page.rows[:] = [row for row in page.rows if row["access_level"] > 0]
    return page


@resolver("ProjectNode", "entityList")
def _entity_list(info: Info, projects: list[Any]) -> list[Any]:
    out: list[Any] = []
    for project in projects:
        row = info.context.store.get("entity_lists", project=project["name"], id=info.args["id"])
        if row is None:
            out.append(Failed(NotFound("Entity list not found")))
            continue
        _finish(info, row)
        out.append(row)
    return out


@each("EntityListNode", "projectName")
def _project_name(row: Row) -> str:
    return row["project"]


@each("EntityListNode", "allAttrib")
def _all_attrib(row: Row) -> str:
    return dump_sorted({key: value for key, value in mapping(row["attrib"]).items() if value is not None})


@each("EntityListNode", "attributes")
def _attributes(row: Row) -> str:
    return dump_sorted(row["attributes"] or [])


@each("EntityListNode", "data")
def _data(row: Row) -> str:
    return dump_sorted(mapping(row["data"]))


@each("EntityListNode", "access")
def _access(row: Row) -> str:
    return dump_sorted(mapping(row["access"]))


@each("EntityListNode", "tags")
def _tags(row: Row) -> list[str]:
    return row["tags"] or []


@each("EntityListNode", "activityCategories")
def _categories(_row: Row) -> list[str]:
    return []


@connection("EntityListNode", "items")
def _items(info: Info, parent: Row) -> Page:
    args = info.args
    select = Select("entity_list_items", parent["project"])
    select.add("e.entity_list_id = ?", parent["id"])
    if not args.get("sortBy") or args["sortBy"] == "position":
        # The cursor has the position alone: no two items of a list have the same.
        select.order = Order(("e.position",))
    else:
        select.sort_by(args["sortBy"], {})
    select.filter(args.get("filter"))
    page = select.page(info.context.store, ["seq", *TABLES["entity_list_items"].columns], args)
    for row in page.rows:
        row["entity_type"] = parent["entity_type"]
    if args.get("accessibleOnly"):
        found = by_ids(info.context, parent["entity_type"], parent["project"], _ids(page.rows), ())
        page.rows[:] = [row for row in page.rows if row["entity_id"] in found]
    return page


def _ids(rows: list[Row]) -> list[str]:
    return [row["entity_id"] for row in rows]


@each("EntityListItemEdge", "projectName")
def _item_project(row: Row) -> str:
    return row["project"]


def _item_node(info: Info, rows: list[Any]) -> list[Any]:
    out: list[Any] = [None] * len(rows)
    groups: dict[tuple[str, str], list[int]] = {}
    for at, row in enumerate(rows):
        groups.setdefault((row["project"], row["entity_type"]), []).append(at)
    for (project, kind), places in groups.items():
        if kind in TABLE_OF:
            found = by_ids(info.context, kind, project, [rows[at]["entity_id"] for at in places], info.selects)
            for at in places:
                out[at] = found.get(rows[at]["entity_id"])
    return out


resolver("EntityListItemEdge", "node")(_item_node)
resolver("EntityListItemEdge", "Entity")(_item_node)


@each("EntityListItemEdge", "Forbidden")
def _forbidden(_row: Row) -> bool:
    return False


@each("EntityListItemEdge", "attrib")
def _item_attrib(row: Row) -> str:
    return dump_sorted(mapping(row["attrib"]))


@resolver("EntityListItemEdge", "allAttrib")
def _item_all_attrib(info: Info, rows: list[Any]) -> list[Any]:
    """What the entity has, under what the item says."""
    entities: dict[str, dict[str, Any]] = {}
    for project, kind in {(row["project"], row["entity_type"]) for row in rows}:
        found = info.context.store.tuples(
            f"SELECT id, all_attrib FROM {TABLE_OF[kind]} WHERE project = ? AND id IN (SELECT value FROM json_each(?))",
            (project, json.dumps(_ids(rows))),
        )
        entities.update((entity_id, json.loads(text or "{}")) for entity_id, text in found)
    out: list[Any] = []
    for row in rows:
        merged = {**entities.get(row["entity_id"], {}), **mapping(row["attrib"])}
        out.append(dump_sorted({key: value for key, value in merged.items() if value is not None}))
    return out


@each("EntityListItemEdge", "ownAttrib")
def _item_own_attrib(row: Row) -> list[str]:
    return list(mapping(row["attrib"]))


@each("EntityListItemEdge", "data")
def _item_data(row: Row) -> str:
    return dump_sorted(mapping(row["data"]))


@each("EntityListItemEdge", "tags")
def _item_tags(row: Row) -> list[str]:
    return row["tags"] or []


@resolver("EntityListItemEdge", "folderPath")
def _folder_path(info: Info, rows: list[Any]) -> list[Any]:
    from ayon_sandbox.lists import folder_paths

    out: list[Any] = []
    for row in rows:
        out.append(
            folder_paths(info.context.store, row["project"], row["entity_type"], [row["entity_id"]]).get(
                row["entity_id"], ""
            )
        )
    return out
