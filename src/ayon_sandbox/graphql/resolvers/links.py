"""Links between entities."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ayon_sandbox.graphql.engine import Info, QueryFailed, each, resolver
from ayon_sandbox.graphql.paging import EMPTY, Page
from ayon_sandbox.graphql.resolvers.entities import NODES, TABLE_OF, by_ids, normal_ids
from ayon_sandbox.graphql.select import Nothing, Select
from ayon_sandbox.storage import Row


def _limit(args: Mapping[str, Any]) -> int:
    first = args.get("first")
    return 100 if first is None else max(int(first), 0)


def _after(args: Mapping[str, Any]) -> int | None:
    text = args.get("after")
    if not text:
        return None
    if not str(text).isdigit():
        raise QueryFailed(f"Invalid cursor: {text}")
    return int(text)


def _conditions(select: Select, args: Mapping[str, Any]) -> None:
    if args.get("linkTypes") is not None:
        # Given as the short name, or as the full one with both entity types.
        select.any_of(
            "CASE WHEN instr(e.link_type, '|') THEN substr(e.link_type, 1, instr(e.link_type, '|') - 1) END",
            [name.split("|")[0] for name in args["linkTypes"]],
        )
    select.any_of("e.name", args.get("names"))
    select.matches("e.name", args.get("nameEx"))
    after = _after(args)
    if after is not None:
        select.add("e.seq > ?", after)


def _describe(row: Row) -> None:
    parts = row["link_type"].split("|")
    row["_cursor"] = str(row["seq"])
    row["full_type"] = row["link_type"]
    row["link_type"] = parts[0]
    row["description"] = f"{parts[0]} link with input {row['input_type']} and output {row['output_type']}"
    row["data"] = row["data"] or {}


@resolver(NODES, "links")
def _links(info: Info, entities: list[Any]) -> list[Any]:
    args = info.args
    limit = _limit(args)
    direction = args.get("direction")
    if direction not in ("in", "out"):
        direction = None
    found: dict[tuple[str, str], list[Row]] = {}
    for project in {entity["project"] for entity in entities}:
        ids = json.dumps([entity["id"] for entity in entities if entity["project"] == project])
        select = Select("links", project)
        sides: list[str] = []
        for name, column in (("in", "output_id"), ("out", "input_id")):
            if direction in (None, name):
                sides.append(f"e.{column} IN (SELECT value FROM json_each(?))")
        select.add(f"({' OR '.join(sides)})", *[ids] * len(sides))
        try:
            _conditions(select, args)
        except Nothing:
            continue
        rows = info.context.store.all(
            f"SELECT e.* FROM links e WHERE {' AND '.join(select.where)} ORDER BY e.seq", select.params
        )
        for row in rows:
            _describe(row)
            # Seen from its output a link comes in, seen from its input it goes out.
            for way, here, there in (("in", "output", "input"), ("out", "input", "output")):
                if direction in (None, way):
                    other = {"entity_id": row[f"{there}_id"], "entity_type": row[f"{there}_type"], "direction": way}
                    found.setdefault((project, row[f"{here}_id"]), []).append({**row, **other})
    out: list[Any] = []
    for entity in entities:
        rows = found.get((entity["project"], entity["id"]), [])
        out.append(Page(rows[:limit], limit) if rows else EMPTY)
    return out


@each(("LinkEdge", "ProjectLinkEdge"), "projectName")
def _project_name(row: Row) -> str:
    return row["project"]


def _nodes(info: Info, rows: list[Any], side: str) -> list[Any]:
    out: list[Any] = [None] * len(rows)
    groups: dict[tuple[str, str], list[int]] = {}
    for at, row in enumerate(rows):
        groups.setdefault((row["project"], row[f"{side}_type"]), []).append(at)
    for (project, kind), places in groups.items():
        if kind in TABLE_OF:
            found = by_ids(info.context, kind, project, [rows[at][f"{side}_id"] for at in places], info.selects)
            for at in places:
                out[at] = found.get(rows[at][f"{side}_id"])
    return out


@resolver("LinkEdge", "node")
def _node(info: Info, rows: list[Any]) -> list[Any]:
    return _nodes(info, rows, "entity")


@resolver("ProjectLinkEdge", "inputNode")
def _input_node(info: Info, rows: list[Any]) -> list[Any]:
    return _nodes(info, rows, "input")


@resolver("ProjectLinkEdge", "outputNode")
def _output_node(info: Info, rows: list[Any]) -> list[Any]:
    return _nodes(info, rows, "output")


@resolver("ProjectNode", "links")
def _project_links(info: Info, projects: list[Any]) -> list[Any]:
    args = info.args
    limit = _limit(args)
    out: list[Any] = []
    for project in projects:
        select = Select("links", project["name"])
        try:
            select.ids("e.id", args.get("ids"))
            select.ids("e.input_id", args.get("inputIds"))
            select.ids("e.output_id", args.get("outputIds"))
            select.any_of("e.input_type", args.get("inputTypes"))
            select.any_of("e.output_type", args.get("outputTypes"))
            if args.get("entityIds") is not None:
                ids = json.dumps(normal_ids(args["entityIds"]))
                select.add(
                    "(e.input_id IN (SELECT value FROM json_each(?)) "
                    "OR e.output_id IN (SELECT value FROM json_each(?)))",
                    ids,
                    ids,
                )
            _conditions(select, args)
        except Nothing:
            out.append(EMPTY)
            continue
        rows = info.context.store.all(
            f"SELECT e.* FROM links e WHERE {' AND '.join(select.where)} ORDER BY e.seq LIMIT ?",
            [*select.params, limit],
        )
        for row in rows:
            _describe(row)
        out.append(Page(rows, limit))
    return out
