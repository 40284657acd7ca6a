"""How many entities have each value of a field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ayon_sandbox.entities.model import KINDS
from ayon_sandbox.entities.payload import sequence, without_nulls
from ayon_sandbox.entities.projects import product_base_types, project_row
from ayon_sandbox.errors import BadRequest
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row

_COLUMNS: Mapping[str, tuple[str, str | None]] = {
    "status": ("status", "statuses"),
    "folderType": ("folder_type", "folder_types"),
    "taskType": ("task_type", "task_types"),
    "productType": ("product_type", None),
    "productBaseType": ("product_base_type", None),
}


def _listed(request: Request, table: str, column: str) -> list[tuple[Any, int]]:
    sql = (
        f"SELECT j.value, COUNT(*) FROM {table} t, json_each(t.{column}) j WHERE t.project = ?"
        " GROUP BY j.value ORDER BY j.value"
    )
    return [(value, count) for value, count in request.store.tuples(sql, (request.project,))]


def _counted(request: Request, table: str, expression: str, *params: Any) -> list[tuple[Any, int]]:
    # In the order in which the values were first seen.
    sql = f"SELECT {expression} AS value, COUNT(*) FROM {table} WHERE project = ? GROUP BY value ORDER BY MIN(seq)"
    rows = request.store.tuples(sql, (*params, request.project))
    return [(value, count) for value, count in rows if value is not None]


def _decorated(items: list[Mapping[str, Any]], counts: list[tuple[Any, int]], empty: bool) -> list[dict[str, Any]]:
    """Return groups in the order of the types, those without entities on demand."""
    known = dict(counts)
    out: list[dict[str, Any]] = []
    for item in items:
        count = known.pop(item["name"], 0)
        if count or empty:
            out.append(_group(item["name"], count, item.get("icon"), item.get("color")))
    return out + [_group(value, count) for value, count in known.items()]


def _group(value: Any, count: int, icon: Any = None, color: Any = None, label: str | None = None) -> dict[str, Any]:
    return without_nulls({"value": value, "label": label or str(value), "icon": icon, "color": color, "count": count})


@handles("get_entity_groups", route="GET /api/projects/{project_name}/grouping/{entity_type}/{grouping_key}")
def get_entity_groups(request: Request) -> object:
    """Count the entities of a kind by a field, by tags, assignees or an attribute."""
    kind_name, key = request.path["entity_type"], request.path["grouping_key"]
    kind = KINDS.get(kind_name)
    if kind is None:
        raise BadRequest(f"Invalid entity type: {kind_name}")
    empty = request.raw_query.get("empty", "").lower() in ("1", "true")
    project = project_row(request)
    return {"entityType": kind_name, "key": key, "groups": _groups(request, kind.table, key, project, empty)}


def _groups(request: Request, table: str, key: str, project: Row, empty: bool) -> list[dict[str, Any]]:
    if key == "assignees":
        if table != "tasks":
            raise BadRequest("Grouping by assignees is only supported for tasks.")
        names = {row["name"]: row["attrib"].get("fullName") for row in request.store.find("users")}
        return [_group(name, count, label=names.get(name)) for name, count in _listed(request, table, "assignees")]
    if key == "tags":
        known = {tag["name"] for tag in project["tags"]}
        used = [item for item in _listed(request, table, "tags") if item[0] in known]
        return _decorated(project["tags"], used, empty)
    if key.startswith("attrib."):
        return _by_attribute(request, table, key[len("attrib.") :])
    column, types = _COLUMNS.get(key, ("", None))
    if not column or column not in request.store.get_columns(table):
        raise BadRequest(f"Invalid grouping key: {key}")
    counts = _counted(request, table, column)
    if types is not None:
        return _decorated(project[types], counts, empty)
    looks = product_base_types(project)
    if column == "product_base_type":
        return _decorated(list(looks.values()), counts, empty)
    return [_group(value, count, *(looks.get(value, {}).get(k) for k in ("icon", "color"))) for value, count in counts]


def _by_attribute(request: Request, table: str, name: str) -> list[dict[str, Any]]:
    definition = request.application.attributes.scope(table[:-1]).get(name)
    if definition is None:
        raise BadRequest(f"Invalid grouping key: attrib.{name}")
    counts = _counted(request, table, "json_extract(all_attrib, ?)", f'$."{name}"')
    looks = {item["value"]: item for item in sequence(definition.get("enum"))}
    if not looks:
        return [{"value": value, "count": count} for value, count in sorted(counts, key=lambda item: item[1])]
    groups = [
        _group(value, count, *(looks.get(value, {}).get(k) for k in ("icon", "color", "label")))
        for value, count in counts
    ]
    return sorted(groups, key=lambda group: -group["count"])
