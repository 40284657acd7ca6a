"""Projects, users, and the board of tasks over all projects."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.entities.permissions import require_studio
from ayon_sandbox.errors import NotFound, Refusal
from ayon_sandbox.graphql.context import Context
from ayon_sandbox.graphql.engine import Info, each, resolver
from ayon_sandbox.graphql.paging import EMPTY, Order, Page, Window
from ayon_sandbox.graphql.resolvers.entities import AttribValues, thumbnail_hash
from ayon_sandbox.graphql.select import Nothing, Select
from ayon_sandbox.jsontext import dump_sorted
from ayon_sandbox.storage import Row
from ayon_sandbox.storage.schema import TABLES

# ---------------------------------------------------------------------- projects


def _visible(context: Context, rows: Iterable[Row]) -> list[Row]:
    if context.user.is_manager:
        return list(rows)
    out: list[Row] = []
    for row in rows:
        try:
            context.require_project(row["name"])
        except Refusal:
            continue
        out.append(row)
    return out


@resolver("Query", "project")
def _project(info: Info, _roots: list[Any]) -> list[Any]:
    name, code = info.args.get("name"), info.args.get("code")
    if name is None and code is not None:
        row = info.context.store.get("projects", code=code)
        name = row["name"] if row else None
    if name is None:
        raise NotFound("Project not found")
    return [info.context.project(name)]


@resolver("Query", "projects")
def _projects(info: Info, _roots: list[Any]) -> list[Any]:
    args = info.args
    select = Select("projects")
    select.order = Order(("e.name",))
    if args.get("name") is not None:
        select.add("e.name LIKE ?", args["name"])
    if args.get("code") is not None:
        select.add("e.code LIKE ?", args["code"])
    if not args.get("includeSkeleton"):
        select.add("IFNULL(e.skeleton, 0) = 0")
    window = Window.of(args)
    rows = select.rows(info.context.store, ["seq", *TABLES["projects"].columns], window)
    return [Page(_visible(info.context, rows), window.limit, window.descending)]


@each("ProjectNode", "projectName")
def _project_name(row: Row) -> str:
    return row["name"]


@each("ProjectNode", "allAttrib")
def _project_all_attrib(row: Row) -> str:
    return dump_sorted({key: value for key, value in mapping(row["all_attrib"]).items() if value is not None})


@each("ProjectNode", "attrib")
def _project_attrib(row: Row) -> AttribValues:
    return AttribValues(mapping(row["all_attrib"]))


@each("ProjectNode", "data")
def _project_data(row: Row) -> str | None:
    return dump_sorted(row["data"]) if row["data"] else None


@each("ProjectNode", "config")
def _project_config(row: Row) -> str | None:
    return dump_sorted(row["config"]) if row["config"] else None


@each("ProjectNode", "color")
def _project_color(row: Row) -> str | None:
    return mapping(row["data"]).get("color")


@each("ProjectNode", "projectFolder")
def _project_folder(row: Row) -> str | None:
    return mapping(row["data"]).get("projectFolder")


@each("ProjectNode", "skeleton")
def _project_skeleton(row: Row) -> bool:
    return bool(row["skeleton"])


@each("ProjectNode", "bundle")
def _project_bundle(row: Row) -> Row:
    bundle = mapping(mapping(row["data"]).get("bundle"))
    return {"production": bundle.get("production"), "staging": bundle.get("staging")}


def _items(value: Any) -> list[Row]:
    """Return named items of a project, kept as a list or by name."""
    if isinstance(value, dict):
        return [{"name": name, **item} for name, item in value.items()]  # pyright: ignore[reportUnknownVariableType]
    return sequence(value)


def _types(name: str, column: str, table: str, type_column: str) -> None:
    def resolve(info: Info, rows: list[Any]) -> list[Any]:
        out: list[Any] = []
        for row in rows:
            items = [_camel_item(item) for item in _items(row[column])]
            if info.args.get("activeOnly"):
                used = {
                    found[0]
                    for found in info.context.store.tuples(
                        f"SELECT DISTINCT {type_column} FROM {table} WHERE project = ?", (row["name"],)
                    )
                }
                items = [item for item in items if item["name"] in used]
            out.append(items)
        return out

    resolver("ProjectNode", name)(resolve)


def _camel_item(item: Row) -> Row:
    return {**item, "short_name": item.get("shortName")}


_types("folderTypes", "folder_types", "folders", "folder_type")
_types("taskTypes", "task_types", "tasks", "task_type")


@each("ProjectNode", "statuses")
def _statuses(row: Row) -> list[Row]:
    return [_camel_item(item) for item in _items(row["statuses"])]


@each("ProjectNode", "tags")
def _project_tags(row: Row) -> list[Row]:
    return _items(row["tags"])


@resolver("ProjectNode", "linkTypes")
def _link_types(info: Info, rows: list[Any]) -> list[Any]:
    out: list[Any] = []
    for row in rows:
        items = sorted(_items(row["link_types"]), key=lambda item: item["name"])
        if info.args.get("activeOnly"):
            used = {
                found[0]
                for found in info.context.store.tuples(
                    "SELECT DISTINCT link_type FROM links WHERE project = ?", (row["name"],)
                )
            }
            items = [item for item in items if item["name"] in used]
        out.append(
            [
                {
                    "name": item["name"],
                    "link_type": item["name"].split("|")[0],
                    "input_type": item["name"].split("|")[1],
                    "output_type": item["name"].split("|")[2],
                    "color": mapping(item.get("data")).get("color"),
                    "style": mapping(item.get("data")).get("style") or "solid",
                }
                for item in items
            ]
        )
    return out


@resolver("ProjectNode", "productBaseTypes")
def _product_base_types(info: Info, rows: list[Any]) -> list[Any]:
    """Return the base types that products have, as the anatomy shows them."""
    out: list[Any] = []
    for row in rows:
        config = mapping(mapping(row["config"]).get("productBaseTypes"))
        known = {item["name"]: item for item in sequence(config.get("definitions"))}
        fallback = {"color": "#cccccc", "icon": "deployed_code", **mapping(config.get("default"))}
        used = info.context.store.tuples(
            "SELECT DISTINCT product_base_type FROM products WHERE project = ? AND product_base_type IS NOT NULL "
            "ORDER BY product_base_type",
            (row["name"],),
        )
        out.append([{**fallback, "name": name, **known.get(name, {})} for (name,) in used])
    return out


def _used_product_types(info: Info, project: str | None) -> list[Row]:
    where, params = ("WHERE project = ?", (project,)) if project else ("", ())
    rows = info.context.store.tuples(
        f"SELECT DISTINCT product_type FROM products {where} ORDER BY product_type", params
    )
    return [{"name": row[0], "icon": None, "color": None} for row in rows]


@resolver("ProjectNode", "productTypes")
def _project_product_types(info: Info, rows: list[Any]) -> list[Any]:
    return [_used_product_types(info, row["name"]) for row in rows]


@resolver("Query", "productTypes")
def _product_types(info: Info, _roots: list[Any]) -> list[Any]:
    return [_used_product_types(info, None)]


_TAGGED = ("folders", "tasks", "products", "versions", "representations", "workfiles")


@resolver("ProjectNode", "usedTags")
def _used_tags(info: Info, rows: list[Any]) -> list[Any]:
    parts = [
        f"SELECT x.value FROM {table} t, json_each(t.tags) x WHERE t.project = :project AND t.tags IS NOT NULL"
        for table in _TAGGED
    ]
    sql = " UNION ".join(parts)
    store = info.context.store
    return [sorted(found[0] for found in store.tuples(sql, {"project": row["name"]})) for row in rows]


# ---------------------------------------------------------------------- users


@resolver("Query", "me")
def _me(info: Info, _roots: list[Any]) -> list[Any]:
    return [info.context.user.row]


@resolver("Query", "user")
def _user(info: Info, _roots: list[Any]) -> list[Any]:
    row = info.context.store.get("users", name=info.args["name"])
    if row is None:
        raise NotFound("User not found")
    return [row]


@resolver("Query", "users")
def _users(info: Info, _roots: list[Any]) -> list[Any]:
    args = info.args
    context = info.context
    names: list[str] | None = args.get("names")
    projects = [*sequence(args.get("projects"))] + ([args["projectName"]] if args.get("projectName") else [])
    if not context.user.is_manager and not projects and not names and not args.get("name"):
        require_studio(context.store, context.user, "list_all_users")
    select = Select("users")
    select.order = Order(("e.name",))
    try:
        select.any_of("e.name", names)
        select.any_of("json_extract(e.attrib, '$.email')", args.get("emails"))
    except Nothing:
        return [EMPTY]
    if args.get("name") is not None:
        select.add("e.name LIKE ?", args["name"])
    if args.get("isSupport") is not None:
        select.add("IFNULL(json_extract(e.data, '$.isSupport'), 0) = ?", int(args["isSupport"]))
    if projects:
        # Who manages sees every project; everybody else needs an access group there.
        select.add(
            "(json_extract(e.data, '$.isAdmin') = 1 OR json_extract(e.data, '$.isManager') = 1 OR EXISTS ("
            "SELECT 1 FROM json_each(e.data, '$.accessGroups') g WHERE g.key IN (SELECT value FROM json_each(?)) "
            "AND json_array_length(g.value) > 0))",
            json.dumps(projects),
        )
    return [select.page(context.store, ["seq", *TABLES["users"].columns], args)]


def _shown(info: Info, row: Row) -> dict[str, Any]:
    hidden = info.context.hidden_user_attributes if row["name"] != info.context.user.name else frozenset[str]()
    return {key: value for key, value in mapping(row["attrib"]).items() if value is not None and key not in hidden}


@resolver("UserNode", "allAttrib")
def _user_all_attrib(info: Info, rows: list[Any]) -> list[Any]:
    return [dump_sorted(_shown(info, row)) for row in rows]


@resolver("UserNode", "attrib")
def _user_attrib(info: Info, rows: list[Any]) -> list[Any]:
    return [AttribValues(_shown(info, row)) for row in rows]


@each("UserNode", "accessGroups")
def _access_groups(row: Row) -> str:
    return dump_sorted(mapping(row["data"].get("accessGroups")))


@each("UserNode", "defaultAccessGroups")
def _default_access_groups(row: Row) -> list[str]:
    return row["data"].get("defaultAccessGroups") or []


@each("UserNode", "hasPassword")
def _has_password(row: Row) -> bool:
    return bool(row["data"].get("password"))


def _flag(name: str, key: str | None = None) -> None:
    each("UserNode", name)(lambda row: bool(row["data"].get(key or name)))


for _name in ("isAdmin", "isManager", "isService", "isGuest", "isDeveloper", "disablePasswordLogin", "deleted"):
    _flag(_name)


@each("UserNode", "isStagingAllowed")
def _staging(row: Row) -> bool:
    return bool(row["data"].get("isDeveloper") or row["data"].get("isAdmin") or row["data"].get("isManager"))


for _name, _key in (
    ("apiKeyPreview", "apiKeyPreview"),
    ("userPool", "userPool"),
    ("inviteSentAt", "inviteSentAt"),
    ("inviteAcceptedAt", "inviteAcceptedAt"),
):
    each("UserNode", _name)(lambda row, _key=_key: row["data"].get(_key))


# ---------------------------------------------------------------------- kanban


@resolver("Query", "kanban")
def _kanban(info: Info, _roots: list[Any]) -> list[Any]:
    args = info.args
    store = info.context.store
    projects = _visible(info.context, store.find("projects", order="name"))
    wanted = {name.lower() for name in sequence(args.get("projects"))}
    if wanted:
        projects = [row for row in projects if row["name"].lower() in wanted]
    projects = [row for row in projects if row["active"]]
    select = Select("tasks")
    try:
        select.any_of("e.project", [row["name"] for row in projects])
        select.ids("e.id", args.get("taskIds"))
    except Nothing:
        return [EMPTY]
    if not info.context.user.is_manager:
        select.list_has_any("e.assignees", [info.context.user.name])
    elif args.get("assigneesAny"):
        select.list_has_any("e.assignees", args["assigneesAny"])
    if not info.context.user.is_manager and args.get("assigneesAny"):
        select.list_has_any("e.assignees", args["assigneesAny"])
    select.add("e.active = 1")
    select.order = Order(("e.updated_at", "e.seq"))
    window = Window.of({"last": args.get("last"), "before": args.get("before")}, 2000)
    rows = select.rows(store, ["seq", *TABLES["tasks"].columns], window)
    codes = {row["name"]: row["code"] for row in projects}
    for row in rows:
        folder = store.get("folders", project=row["project"], id=row["folder_id"]) or {}
        row.update(
            project_name=row["project"],
            project_code=codes.get(row["project"]),
            folder_name=folder.get("name", ""),
            folder_label=folder.get("label"),
            folder_path=str(folder.get("path", "")).strip("/"),
            due_date=mapping(row["all_attrib"]).get("endDate"),
            priority=mapping(row["all_attrib"]).get("priority"),
            thumbnail_hash=thumbnail_hash(row),
            has_reviewables=False,
            assignees=row["assignees"] or [],
            tags=row["tags"] or [],
        )
    return [Page(rows, window.limit, window.descending)]


@each("KanbanNode", "thumbnail")
def _kanban_thumbnail(row: Row) -> Row | None:
    return {"id": row["thumbnail_id"]} if row["thumbnail_id"] else None
