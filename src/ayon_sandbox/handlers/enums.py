"""Values to choose from: the studio's and a project's types, statuses, tags, users, attribute values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ayon_sandbox.entities.anatomy import preset
from ayon_sandbox.entities.attributes import definitions
from ayon_sandbox.entities.model import KINDS
from ayon_sandbox.entities.payload import mapping, sequence, without_nulls
from ayon_sandbox.entities.permissions import groups_of
from ayon_sandbox.entities.projects import guard
from ayon_sandbox.errors import BadRequest
from ayon_sandbox.registry import Request, handles

_TYPES = {"folderTypes": "folder_types", "taskTypes": "task_types", "statuses": "statuses", "tags": "tags"}


def enum_item(value: Any, label: str | None = None, **more: Any) -> dict[str, Any]:
    """Return one value of an enumeration."""
    text = str(value if label is None else label)
    words = sorted({word.lower() for word in re.findall(r"\w+", text)})
    return without_nulls({"value": value, "label": text, "fulltext": words, **more, "disabled": False})


def _project(request: Request) -> str | None:
    name = request.raw_query.get("projectName") or request.raw_query.get("project_name")
    return guard(request.store, request.user, name) if name else None


def _types(request: Request, name: str) -> list[Mapping[str, Any]]:
    project, column = _project(request), _TYPES[name]
    if project is not None:
        row = request.store.get("projects", columns=(column,), name=project)
        assert row is not None
        return row[column]
    primary = preset(request.application, "_")
    assert primary is not None
    return primary[column]


def _of_types(request: Request, name: str) -> list[dict[str, Any]]:
    scope = None
    if name == "statuses":
        scope = request.raw_query.get("entityType") or request.raw_query.get("entity_type")
        if scope is not None and scope not in KINDS:
            raise BadRequest(f"Invalid entity_type: {scope}")
    return [
        enum_item(
            item["name"],
            icon=item.get("icon"),
            color=item.get("color"),
            shortName=item.get("shortName"),
        )
        for item in _types(request, name)
        if scope is None or item.get("scope") is None or scope in item["scope"]
    ]


def _attribute(request: Request, name: str) -> list[dict[str, Any]]:
    if not name:
        raise BadRequest("Missing attribute name")
    for row in definitions(request.store):
        if row["name"] == name:
            return [without_nulls(item) for item in sequence(row["data"].get("enum"))]
    raise BadRequest(f"Unknown attribute '{name}'")


def _users(request: Request) -> list[dict[str, Any]]:
    from ayon_sandbox.auth import User

    project = _project(request)
    out: list[dict[str, Any]] = []
    for row in request.store.find("users", order="name"):
        user = User(row)
        if not row["active"] or (project is not None and not user.is_manager and not groups_of(user, project)):
            continue
        icon = {"type": "url", "url": f"/api/users/{row['name']}/avatar"}
        out.append(enum_item(row["name"], row["attrib"].get("fullName") or row["name"], icon=icon))
    return out


def _link_types(request: Request) -> list[dict[str, Any]]:
    project = _project(request)
    if project is None:
        return []
    return [
        enum_item(name, f"{item['linkType'].capitalize()} ({item['inputType']} -> {item['outputType']})")
        for name, item in request.store.documents("link_types", project).items()
    ]


def _product_types(request: Request) -> list[dict[str, Any]]:
    project = _project(request)
    if project is None:
        return []
    row = request.store.get("projects", columns=("config",), name=project)
    assert row is not None
    types = sequence(mapping(mapping(row["config"]).get("productBaseTypes")).get("definitions"))
    return [enum_item(item["name"], icon=item.get("icon"), color=item.get("color")) for item in types]


_RESOLVERS: Mapping[str, Callable[[Request], list[dict[str, Any]]]] = {
    **{name: lambda request, _name=name: _of_types(request, _name) for name in _TYPES},
    "users": _users,
    "linkTypes": _link_types,
    "productTypes": _product_types,
    "productBaseTypes": _product_types,
    "actions": lambda request: [],
}


@handles("get_enum")
def get_enum(request: Request) -> object:
    """Return the values of an enumeration."""
    name, _, rest = request.path["enum_name"].partition(".")
    if name == "attrib":
        return _attribute(request, rest)
    resolver = _RESOLVERS.get(name)
    if resolver is None:
        raise BadRequest(f"Unknown enum resolver '{name}'")
    return resolver(request)
