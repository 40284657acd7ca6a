"""Entity lists: who may do what with them, their items and positions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.storage import now

if TYPE_CHECKING:
    from ayon_sandbox.auth import User
    from ayon_sandbox.storage import Row, Store

# Levels of access: 0 none, 10 read, 20 change items, 30 everything.
ADMIN = 30

# How to get from an entity to its folder: SELECT of the entity id and the path of the folder.
_FOLDER_OF = {
    "folder": "SELECT e.id, e.path FROM folders e WHERE",
    "task": "SELECT e.id, f.path FROM tasks e JOIN folders f ON f.project = e.project AND f.id = e.folder_id WHERE",
    "product": (
        "SELECT e.id, f.path FROM products e JOIN folders f ON f.project = e.project AND f.id = e.folder_id WHERE"
    ),
    "version": (
        "SELECT e.id, f.path FROM versions e JOIN products p ON p.project = e.project AND p.id = e.product_id "
        "JOIN folders f ON f.project = e.project AND f.id = p.folder_id WHERE"
    ),
    "representation": (
        "SELECT e.id, f.path FROM representations e JOIN versions v ON v.project = e.project AND v.id = e.version_id "
        "JOIN products p ON p.project = e.project AND p.id = v.product_id "
        "JOIN folders f ON f.project = e.project AND f.id = p.folder_id WHERE"
    ),
    "workfile": (
        "SELECT e.id, f.path FROM workfiles e JOIN tasks t ON t.project = e.project AND t.id = e.task_id "
        "JOIN folders f ON f.project = e.project AND f.id = t.folder_id WHERE"
    ),
}


def access_level(_user: User, _entity_list: Row) -> int:
    """Return what a user may do with a list: everything.

    The access that a list names is kept and shown; who may see the project may do everything with its lists, as on the
    real server of this version.
    """
    return ADMIN


def folder_paths(store: Store, project: str, entity_type: str, ids: Sequence[str]) -> dict[str, str]:
    """Return the path of the folder that each entity belongs to, without a leading slash."""
    sql = f"{_FOLDER_OF[entity_type]} e.project = ? AND e.id IN (SELECT value FROM json_each(?))"
    return {row[0]: str(row[1]).strip("/") for row in store.tuples(sql, (project, json.dumps(list(ids))))}


def items_of(store: Store, project: str, list_id: str) -> list[Row]:
    """Return the items of a list in their order."""
    return store.find("entity_list_items", project=project, entity_list_id=list_id, order="position, seq")


def settle(store: Store, entity_list: Row, user: str, items: Sequence[Row] | None = None) -> None:
    """Give the items of a list positions without gaps, and the list its count.

    Args:
        store: The storage.
        entity_list: The list.
        user: Who changed it.
        items: The items in their new order, None for the order they have.
    """
    project, list_id, time = entity_list["project"], entity_list["id"], now()
    found = items_of(store, project, list_id) if items is None else items
    for position, item in enumerate(found):
        changes: dict[str, Any] = {"position": position, "updated_at": time, "updated_by": user}
        store.update("entity_list_items", {"project": project, "id": item["id"]}, changes)
    data = {**mapping(entity_list["data"]), "count": len(found)}
    store.update(
        "entity_lists", {"project": project, "id": list_id}, {"data": data, "updated_at": time, "updated_by": user}
    )
    entity_list["data"] = data
