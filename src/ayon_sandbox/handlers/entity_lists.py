"""Entity lists, their items, attributes and folders."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from ayon_sandbox.entities.attributes import definitions
from ayon_sandbox.entities.editor import dashed
from ayon_sandbox.entities.payload import mapping, patched, sequence
from ayon_sandbox.errors import BadRequest, Conflict, Forbidden, NotFound, NotImplementedOp, ServerFault
from ayon_sandbox.lists import ADMIN, access_level, folder_paths, items_of, settle
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now

_TABLES: Mapping[str, str] = {
    kind: f"{kind}s" for kind in ("folder", "product", "version", "representation", "task", "workfile")
}
_READ, _CHANGE = 10, 20


def _list(request: Request, needed: int, *, name: str = "entity_list_id", text: str | None = None) -> Row:
    list_id = request.path[name]
    row = request.store.get("entity_lists", project=request.project, id=list_id)
    if row is None:
        raise NotFound(text or f"Entity list {list_id} not found")
    if access_level(request.user, row) < needed:
        raise Forbidden("You don't have permission to access this list")
    return row


def _emit(request: Request, action: str, row: Row) -> None:
    request.application.events.dispatch(
        f"entity_list.{action}",
        project=request.project,
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=f"List '{row['label']}' {action.replace('_', ' ')}",
        summary={"id": row["id"], "entityListType": row["entity_list_type"], "label": row["label"]},
    )


def _summary(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "entityListType": row["entity_list_type"],
        "entityType": row["entity_type"],
        "label": row["label"],
        "count": mapping(row["data"]).get("count", 0),
    }


def _require_entity(request: Request, kind: str, entity_id: str) -> None:
    if not request.store.exists(_TABLES[kind], project=request.project, id=entity_id):
        raise NotFound(f"{kind.capitalize()} {entity_id} not found")


def _new_item(request: Request, entity_list: Row, item: Mapping[str, Any]) -> Row:
    """Return the row of a new item, at the position it asks for or at the end."""
    time = now()
    return {
        "project": request.project,
        "id": item.get("id") or new_id(),
        "entity_list_id": entity_list["id"],
        "entity_id": item["entityId"],
        "position": item.get("position"),
        "label": item.get("label"),
        "attrib": patched({}, item.get("attrib")),
        "data": item.get("data") or {},
        "tags": item.get("tags") or [],
        "created_by": request.user.name,
        "updated_by": request.user.name,
        "created_at": time,
        "updated_at": time,
    }


def _place(items: list[Row], item: Row, position: int | None) -> None:
    if position is None or position >= len(items):
        items.append(item)
    else:
        items.insert(max(position, 0), item)


# ---------------------------------------------------------------------- lists


@handles("create_entity_list")
def create_entity_list(request: Request) -> object:
    """Create a list with its first items."""
    body = request.body
    if not body.get("label"):
        raise BadRequest("Label is required")
    time = now()
    row: Row = {
        "project": request.project,
        "id": body.get("id") or new_id(),
        "label": body["label"],
        "entity_type": body["entityType"],
        "entity_list_type": body.get("entityListType") or "generic",
        "entity_list_folder_id": body.get("entityListFolderId"),
        "access": body.get("access") or {},
        "attrib": patched({}, body.get("attrib")),
        "data": body.get("data") or {},
        "template": body.get("template") or {},
        "attributes": [],
        "tags": body.get("tags") or [],
        "owner": body.get("owner") or request.user.name,
        "active": body.get("active", True),
        "created_by": request.user.name,
        "updated_by": request.user.name,
        "created_at": time,
        "updated_at": time,
    }
    try:
        request.store.insert("entity_lists", row)
    except sqlite3.IntegrityError:
        raise ServerFault(
            f"Entity_list with label '{row['label']}' already exists.", code=409, error="unique-violation"
        ) from None
    new_items: list[Row] = []
    for given in sequence(body.get("items")):
        _require_entity(request, row["entity_type"], given["entityId"])
        item = _new_item(request, row, given)
        _place(new_items, item, item["position"])
    for position, item in enumerate(new_items):
        request.store.insert("entity_list_items", {**item, "position": position})
    settle(request.store, row, request.user.name)
    _emit(request, "created", row)
    return _summary(row)


def _item_body(row: Row, path: str) -> dict[str, Any]:
    return {
        "id": row["id"],
        "entityId": row["entity_id"],
        "position": row["position"],
        "label": row["label"],
        "attrib": row["attrib"] or {},
        "data": row["data"] or {},
        "tags": row["tags"] or [],
        "folderPath": path,
        "createdBy": row["created_by"],
        "updatedBy": row["updated_by"],
        "createdAt": row["created_at"],
        "updatedAt": row["updated_at"],
    }


@handles("get_entity_list")
def get_entity_list(request: Request) -> object:
    """Return a list with its items."""
    row = _list(request, _READ)
    items = [] if request.query.get("metadata_only") else items_of(request.store, request.project, row["id"])
    paths = folder_paths(request.store, request.project, row["entity_type"], [item["entity_id"] for item in items])
    return {
        "id": row["id"],
        "entityListType": row["entity_list_type"],
        "entityListFolderId": row["entity_list_folder_id"],
        "entityType": row["entity_type"],
        "label": row["label"],
        "access": row["access"] or {},
        "attrib": row["attrib"] or {},
        "data": row["data"] or {},
        "template": row["template"] or {},
        "tags": row["tags"] or [],
        "items": [_item_body(item, paths.get(item["entity_id"], "")) for item in items],
        "owner": row["owner"],
        "createdBy": row["created_by"],
        "updatedBy": row["updated_by"],
        "createdAt": row["created_at"],
        "updatedAt": row["updated_at"],
        "active": row["active"],
        "accessLevel": access_level(request.user, row),
    }


@handles("update_entity_list")
def update_entity_list(request: Request) -> None:
    """Change a list."""
    row = _list(request, ADMIN)
    body: dict[str, Any] = request.body or {}
    changes: dict[str, Any] = {}
    for name, column in (
        ("label", "label"),
        ("owner", "owner"),
        ("active", "active"),
        ("tags", "tags"),
        ("entityListFolderId", "entity_list_folder_id"),
    ):
        if name in body:
            changes[column] = body[name]
    if body.get("access") is not None:
        changes["access"] = body["access"]
    for name in ("attrib", "data"):
        if body.get(name) is not None:
            changes[name] = patched(row[name] or {}, body[name])
    if "label" in changes and not changes["label"]:
        raise BadRequest("Label is required")
    changes.update(updated_by=request.user.name, updated_at=now())
    try:
        request.store.update("entity_lists", {"project": request.project, "id": row["id"]}, changes)
    except sqlite3.IntegrityError:
        raise Conflict(f"Entity_list with label '{changes['label']}' already exists.") from None
    # The items count as changed with their list.
    settle(request.store, {**row, **changes}, request.user.name)
    _emit(request, "changed", {**row, **changes})


@handles("delete_entity_list")
def delete_entity_list(request: Request) -> None:
    """Delete a list with its items."""
    row = _list(request, ADMIN)
    request.store.delete("entity_list_items", project=request.project, entity_list_id=row["id"])
    request.store.delete("entity_lists", project=request.project, id=row["id"])
    _emit(request, "deleted", row)


@handles("materialize_entity_list")
def materialize_entity_list(request: Request) -> None:
    """Refuse as the real server of this version does."""
    _list(request, ADMIN)
    raise NotImplementedOp("Materialize entity list is not implemented yet")


@handles("get_list_entities")
def get_list_entities(request: Request) -> object:
    """Return the ids of the entities in a list, each once."""
    list_id = request.path["entity_list_id"]
    row = _list(request, _READ, text=f"Entity list ID '{list_id}' not found")
    ids = {item["entity_id"] for item in items_of(request.store, request.project, row["id"])}
    return {"entityType": row["entity_type"], "entityIds": sorted(ids)}


# ---------------------------------------------------------------------- attributes of a list


@handles("get_entity_list_attributes_definition")
def get_entity_list_attributes_definition(request: Request) -> object:
    """Return the attributes that the items of a list have besides those of their entities."""
    return _list(request, _READ, text="Entity list not found")["attributes"] or []


@handles("set_entity_list_attributes_definition")
def set_entity_list_attributes_definition(request: Request) -> object:
    """Replace the attributes of a list."""
    from ayon_sandbox.application import JsonResponse

    row = request.store.get("entity_lists", project=request.project, id=request.path["entity_list_id"])
    if row is None:
        # No error, as on the real server.
        return JsonResponse(None)
    known = {item["name"] for item in definitions(request.store) if row["entity_type"] in item["scope"]}
    seen: set[str] = set()
    for item in request.body:
        if item["name"] in known:
            raise BadRequest(f"Entity list attribute {item['name']} cannot shadow an existing studio attribute")
        if item["name"] in seen:
            raise BadRequest(f"Duplicate entity list attribute {item['name']}")
        seen.add(item["name"])
    key = {"project": request.project, "id": row["id"]}
    request.store.update("entity_lists", key, {"attributes": request.body, "updated_at": now()})
    return JsonResponse(None)


# ---------------------------------------------------------------------- items


def _items_changed(request: Request, row: Row, items: list[Row] | None = None) -> None:
    settle(request.store, row, request.user.name, items)
    _emit(request, "items_changed", row)


def _item(request: Request, row: Row) -> Row:
    item_id = request.path["entity_list_item_id"]
    item = request.store.get("entity_list_items", project=request.project, id=item_id, entity_list_id=row["id"])
    if item is None:
        raise NotFound(f"Item ID {item_id} not found in {row['label']}")
    return item


def _ok() -> object:
    """Return the answer of the operations that say ``null`` with their status."""
    from ayon_sandbox.application import JsonResponse

    return JsonResponse(None)


@handles("create_entity_list_item")
def create_entity_list_item(request: Request) -> object:
    """Add an item to a list."""
    from ayon_sandbox.application import JsonResponse

    row = _list(request, _CHANGE)
    _require_entity(request, row["entity_type"], request.body["entityId"])
    item = _new_item(request, row, request.body)
    items = items_of(request.store, request.project, row["id"])
    if any(known["id"] == item["id"] for known in items):
        raise Conflict(f"Item {item['id']} already exists")
    _place(items, item, item["position"])
    request.store.insert("entity_list_items", {**item, "position": len(items)})
    _items_changed(request, row, items)
    return JsonResponse(None, status_code=201)


_ITEM_FIELDS = (("label", "label"), ("tags", "tags"), ("entityId", "entity_id"), ("position", "position"))


def _change_item(request: Request, row: Row, item: Row, body: Mapping[str, Any]) -> None:
    changes: dict[str, Any] = {}
    for name, column in _ITEM_FIELDS:
        if name in body:
            changes[column] = body[name]
    for name in ("attrib", "data"):
        if body.get(name) is not None:
            changes[name] = patched(item[name] or {}, body[name])
    if changes.get("entity_id"):
        _require_entity(request, row["entity_type"], changes["entity_id"])
    changes.update(updated_by=request.user.name, updated_at=now())
    request.store.update("entity_list_items", {"project": request.project, "id": item["id"]}, changes)


@handles("update_entity_list_item")
def update_entity_list_item(request: Request) -> object:
    """Change an item; among items of one position the older comes first."""
    row = _list(request, _CHANGE)
    item = _item(request, row)
    _change_item(request, row, item, request.body or {})
    _items_changed(request, row)
    return _ok()


@handles("delete_entity_list_item")
def delete_entity_list_item(request: Request) -> object:
    """Delete an item."""
    row = _list(request, _CHANGE)
    item = _item(request, row)
    request.store.delete("entity_list_items", project=request.project, id=item["id"])
    _items_changed(request, row)
    return _ok()


@handles("update_entity_list_items")
def update_entity_list_items(request: Request) -> object:
    """Replace, merge or delete items."""
    row = _list(request, _CHANGE, name="list_id")
    mode = request.body.get("mode") or "replace"
    given: list[dict[str, Any]] = request.body["items"]
    current = {item["id"]: item for item in items_of(request.store, request.project, row["id"])}
    if mode == "delete":
        for item in given:
            if item.get("id") not in current:
                raise NotFound(f"Item ID {item.get('id')} not found in {row['label']}")
            request.store.delete("entity_list_items", project=request.project, id=item["id"])
        _items_changed(request, row)
        return _ok()
    kept: list[str] = []
    for item in given:
        known = current.get(item["id"]) if item.get("id") else None
        if known is not None:
            _change_item(request, row, known, item)
            kept.append(known["id"])
            continue
        if not item.get("entityId"):
            raise BadRequest("entityId is required for new items")
        _require_entity(request, row["entity_type"], item["entityId"])
        new = _new_item(request, row, item)
        position = len(current) + len(kept) if item.get("position") is None else item["position"]
        request.store.insert("entity_list_items", {**new, "position": position})
        kept.append(new["id"])
    if mode == "replace":
        for item_id in current:
            if item_id not in kept:
                request.store.delete("entity_list_items", project=request.project, id=item_id)
    _items_changed(request, row)
    return _ok()


@handles("set_entity_list_items_order")
def set_entity_list_items_order(request: Request) -> None:
    """Give the items another order."""
    row = _list(request, _CHANGE)
    items = {item["id"]: item for item in items_of(request.store, request.project, row["id"])}
    order: list[str] = request.body["order"]
    if len(order) != len(items) or len(set(order)) != len(order):
        raise BadRequest("The order must contain each item ID exactly once")
    if set(order) != set(items):
        raise BadRequest("The list of item IDs must be the same as the current items in the list")
    _items_changed(request, row, [items[item_id] for item_id in order])


# ---------------------------------------------------------------------- folders of lists


def _folder(request: Request) -> Row:
    row = request.store.get("entity_list_folders", project=request.project, id=request.path["folder_id"])
    if row is None:
        raise NotFound("Entity list folder not found")
    return row


def _folder_data(data: Mapping[str, Any] | None) -> dict[str, Any]:
    data = data or {}
    return {name: data.get(name) for name in ("color", "icon", "scope")}


@handles("get_entity_list_folders")
def get_entity_list_folders(request: Request) -> object:
    """Return the folders that lists are put in."""
    rows = request.store.find("entity_list_folders", project=request.project, order="position, label")
    return {
        "folders": [
            {
                "id": row["id"],
                "label": row["label"],
                "parentId": row["parent_id"],
                "position": row["position"],
                "owner": row["owner"],
                "access": row["access"] or {},
                "data": _folder_data(row["data"]),
            }
            for row in rows
        ]
    }


@handles("create_entity_list_folder")
def create_entity_list_folder(request: Request) -> object:
    """Create a folder for lists."""
    body, time = request.body, now()
    new = body.get("id") or new_id()
    parent = body.get("parentId")
    taken = request.store.exists("entity_list_folders", project=request.project, id=new)
    if taken or request.store.exists(
        "entity_list_folders", project=request.project, parent_id=parent, label=body["label"]
    ):
        raise Conflict("Folder with the given ID already exists")
    if parent and not request.store.exists("entity_list_folders", project=request.project, id=parent):
        text = f"parent_id '{dashed(parent)}' is not present in table \"entity_list_folders\"."
        raise ServerFault(text, code=409, error="foreign-key-violation")
    row: Row = {
        "project": request.project,
        "id": new,
        "label": body["label"],
        "parent_id": parent,
        "position": 0,
        "owner": request.user.name,
        "access": body.get("access") or {},
        "data": body.get("data") or {},
        "created_at": time,
        "updated_at": time,
    }
    request.store.insert("entity_list_folders", row)
    return {"id": new}


@handles("update_entity_list_folder")
def update_entity_list_folder(request: Request) -> None:
    """Change a folder for lists."""
    row, body = _folder(request), mapping(request.body)
    changes: dict[str, Any] = {"updated_at": now()}
    if body.get("label"):
        changes["label"] = body["label"]
    if "parentId" in body:
        changes["parent_id"] = body["parentId"]
    if body.get("access") is not None:
        changes["access"] = body["access"]
    if body.get("data") is not None:
        changes["data"] = {**mapping(row["data"]), **body["data"]}
    request.store.update("entity_list_folders", {"project": request.project, "id": row["id"]}, changes)


@handles("delete_entity_list_folder")
def delete_entity_list_folder(request: Request) -> None:
    """Delete a folder for lists; what was in it stays, without a folder."""
    row = _folder(request)
    if not request.user.is_manager and row["owner"] != request.user.name:
        raise Forbidden("Only owner or manager can delete this folder")
    request.store.update(
        "entity_list_folders", {"project": request.project, "parent_id": row["id"]}, {"parent_id": None}
    )
    key = {"project": request.project, "entity_list_folder_id": row["id"]}
    request.store.update("entity_lists", key, {"entity_list_folder_id": None})
    request.store.delete("entity_list_folders", project=request.project, id=row["id"])


@handles("set_entity_list_folders_order")
def set_entity_list_folders_order(request: Request) -> None:
    """Give the folders for lists another order."""
    for position, folder_id in enumerate(request.body["order"]):
        key = {"project": request.project, "id": folder_id}
        request.store.update("entity_list_folders", key, {"position": position})
