"""Links between entities, and the types of links a project knows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.entities.permissions import require_project_level
from ayon_sandbox.errors import BadRequest, Conflict, Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now

_TABLES: Mapping[str, str] = {
    "folder": "folders",
    "product": "products",
    "version": "versions",
    "representation": "representations",
    "task": "tasks",
    "workfile": "workfiles",
}
_LINKABLE = ("folder", "product", "version", "representation", "task")
_TYPE_NAME = r"^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$"


def _types(request: Request) -> list[dict[str, Any]]:
    row = request.store.get("projects", name=request.project)
    assert row is not None
    return row["link_types"] or []


def _save_types(request: Request, types: list[dict[str, Any]]) -> None:
    request.store.update("projects", {"name": request.project}, {"link_types": types, "updated_at": now()})


@handles("list_link_types")
def list_link_types(request: Request) -> object:
    """Return the types of links of a project."""
    return {"types": [{**item, "data": mapping(item.get("data"))} for item in _types(request)]}


@handles("save_link_type")
def save_link_type(request: Request) -> None:
    """Create or change a type of link."""
    require_project_level(request.store, request.user, request.project, "anatomy", 2)
    parts = _parts_of_type(request)
    item: dict[str, Any] = {
        "name": request.path["link_type"],
        "linkType": parts[0],
        "inputType": parts[1],
        "outputType": parts[2],
        "data": mapping(request.body).get("data") or {},
    }
    types = _types(request)
    names = [known["name"] for known in types]
    if item["name"] in names:
        types[names.index(item["name"])] = item
    else:
        types.append(item)
    _save_types(request, types)


@handles("delete_link_type")
def delete_link_type(request: Request) -> None:
    """Delete a type of link with all links of it; a missing one is no error."""
    require_project_level(request.store, request.user, request.project, "anatomy", 2)
    _parts_of_type(request)
    name = request.path["link_type"]
    _save_types(request, [item for item in _types(request) if item["name"] != name])
    request.store.delete("links", project=request.project, link_type=name)


def _parts_of_type(request: Request) -> list[str]:
    parts: list[str] = request.path["link_type"].split("|")
    if len(parts) != 3:
        raise BadRequest("Link type must be in the format 'name|input_type|output_type'")
    if not re.match(_TYPE_NAME, parts[0]):
        raise BadRequest(f"Link type name '{parts[0]}' does not match regex '{_TYPE_NAME}'")
    for kind, value in (("input", parts[1]), ("output", parts[2])):
        if value not in _LINKABLE:
            allowed = "'folder', 'product', 'version', 'representation', or 'task'"
            raise BadRequest(f"Link type {kind} type must be one of {allowed}")
    return parts


def _require_type(request: Request, name: str | None) -> list[str]:
    if not name:
        raise BadRequest("Link type is not specified")
    if name not in {item["name"] for item in _types(request)}:
        raise BadRequest("Unsupported link type.")
    if not request.user.is_manager:
        from ayon_sandbox.entities.permissions import project_permissions

        allowed = project_permissions(request.store, request.user, request.project)["links"]
        if allowed["enabled"] and name.split("|")[0] not in allowed["link_types"] and name not in allowed["link_types"]:
            raise Forbidden(f"You are not allowed to create links of type {name.split('|')[0]}")
    return name.split("|")


def _insert(request: Request, link: Mapping[str, Any], parts: list[str]) -> str:
    new = str(link.get("id") or new_id())
    if request.store.exists("links", project=request.project, id=new):
        raise Conflict("Link already exists.")
    time = now()
    row: Row = {
        "project": request.project,
        "id": new,
        "link_type": "|".join(parts),
        "input_id": link["input"],
        "output_id": link["output"],
        "input_type": parts[1],
        "output_type": parts[2],
        "name": link.get("name"),
        "author": request.user.name,
        "data": link.get("data") or {},
        "created_at": time,
        "updated_at": time,
    }
    request.store.insert("links", row)
    request.application.events.dispatch(
        "link.created",
        project=request.project,
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=f"Created {parts[0]} link between {parts[1]} {link['input']} and {parts[2]} {link['output']}.",
        summary={
            "id": new,
            "linkType": "|".join(parts),
            "inputId": link["input"],
            "outputId": link["output"],
        },
    )
    return new


@handles("create_entity_link")
def create_entity_link(request: Request) -> object:
    """Link two entities; the same two may be linked more than once."""
    link: dict[str, Any] = dict(mapping(request.body))
    # Clients before 1.3 named the type `link`.
    name = link.get("linkType") or link.get("link")
    if link.get("input") == link.get("output"):
        raise BadRequest("Cannot link an entity to itself.")
    parts = _require_type(request, name)
    for side, kind in (("input", parts[1]), ("output", parts[2])):
        if not request.store.exists(_TABLES[kind], project=request.project, id=link.get(side)):
            raise NotFound(f"{side.capitalize()} entity {link.get(side)} not found.")
    return {"id": _insert(request, link, parts)}


@handles("create_entity_links_bulk")
def create_entity_links_bulk(request: Request) -> object:
    """Create links, all or none."""
    links: list[dict[str, Any]] = mapping(request.body).get("links") or []
    wanted: dict[str, set[str]] = {}
    checked: list[tuple[dict[str, Any], list[str]]] = []
    for link in links:
        if link.get("input") == link.get("output"):
            raise BadRequest("Cannot link an entity to itself.")
        parts = _require_type(request, link.get("linkType"))
        checked.append((link, parts))
        wanted.setdefault(parts[1], set()).add(link["input"])
        wanted.setdefault(parts[2], set()).add(link["output"])
    for kind, ids in wanted.items():
        found = {
            row["id"] for row in request.store.find(_TABLES[kind], columns=("id",), project=request.project, id=ids)
        }
        missing = sorted(ids - found)
        if missing:
            raise NotFound(f"{kind.capitalize()} entities not found: {', '.join(missing)}")
    out = [
        {
            "id": _insert(request, link, parts),
            "input": link["input"],
            "output": link["output"],
            "linkType": link["linkType"],
        }
        for link, parts in checked
    ]
    return {"created": out}


@handles("delete_entity_link")
def delete_entity_link(request: Request) -> None:
    """Delete a link."""
    link_id = request.path["link_id"]
    row = request.store.get("links", project=request.project, id=link_id)
    if row is None:
        raise NotFound(f"Link {link_id} not found.")
    request.store.delete("links", project=request.project, id=link_id)
    request.application.events.dispatch(
        "link.deleted",
        project=request.project,
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=f"Deleted {row['link_type'].split('|')[0]} link.",
        summary={"id": link_id, "linkType": row["link_type"], "inputId": row["input_id"], "outputId": row["output_id"]},
    )
