"""The feed: activities, whom they reach, who watches what.

An activity is made on one entity, its origin. References tell where else it shows: on who is mentioned, on the author,
on the watchers, on the entities around the origin.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import BadRequest, NotFound
from ayon_sandbox.storage import new_id, now

if TYPE_CHECKING:
    from ayon_sandbox.storage import Row, Store

TABLE_OF = {
    "folder": "folders",
    "task": "tasks",
    "product": "products",
    "version": "versions",
    "representation": "representations",
    "workfile": "workfiles",
    "entityList": "entity_lists",
}
_MENTION = re.compile(r"\[[^\]]*\]\((user|team|folder|task|product|version|representation|workfile):([^)\s]+)\)")
_SUBTYPE = {"folder": "folder_type", "task": "task_type", "product": "product_type"}


def find_entity(store: Store, project: str, entity_type: str, entity_id: str) -> Row:
    """Return an entity.

    Raises:
        BadRequest: There is no such type.
        NotFound: There is no such entity.
    """
    table = TABLE_OF.get(entity_type)
    if table is None:
        raise BadRequest(f"Invalid entity type: {entity_type}")
    row = store.get(table, project=project, id=entity_id)
    if row is None:
        raise NotFound(f"Entity {entity_id} not found")
    return row


def describe(entity_type: str, row: Row) -> dict[str, Any]:
    """Return an entity as activities name it."""
    name = row.get("name")
    if entity_type == "version":
        name = "HERO" if row["version"] < 0 else f"v{row['version']:03d}"
    if entity_type == "workfile":
        name = str(row["path"]).rsplit("/", 1)[-1]
    out: dict[str, Any] = {"id": row["id"], "type": entity_type, "name": name}
    if entity_type in ("folder", "task"):
        out["label"] = row["label"]
    if entity_type in _SUBTYPE:
        out["subtype"] = row[_SUBTYPE[entity_type]]
    return out


def parents_of(store: Store, project: str, entity_type: str, row: Row) -> list[tuple[str, Row]]:
    """Return what an entity belongs to: folder, product, task."""
    out: list[tuple[str, Row]] = []

    def add(kind: str, entity_id: str | None) -> Row | None:
        found = store.get(TABLE_OF[kind], project=project, id=entity_id) if entity_id else None
        if found is not None:
            out.append((kind, found))
        return found

    if entity_type in ("task", "product"):
        add("folder", row["folder_id"])
    elif entity_type == "version":
        product = store.get("products", project=project, id=row["product_id"])
        if product is not None:
            add("folder", product["folder_id"])
        add("product", row["product_id"])
        add("task", row["task_id"])
    elif entity_type == "representation":
        version = add("version", row["version_id"])
        if version is not None:
            out += parents_of(store, project, "version", version)
    elif entity_type == "workfile":
        task = add("task", row["task_id"])
        if task is not None:
            add("folder", task["folder_id"])
    return out


def watchers_of(store: Store, project: str, entity_id: str) -> list[str]:
    """Return the names of the users who watch an entity."""
    rows = store.tuples(
        "SELECT DISTINCT json_extract(a.data, '$.watcher') AS name FROM activity_references r "
        "JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
        "WHERE r.project = ? AND r.entity_id = ? AND r.reference_type = 'origin' AND a.activity_type = 'watch' "
        "ORDER BY name",
        (project, entity_id),
    )
    return [row[0] for row in rows if row[0]]


def watch(store: Store, project: str, entity_type: str, entity: Row, user: str) -> None:
    """Make a user a watcher of an entity, once."""
    if user not in watchers_of(store, project, entity["id"]):
        create(store, project, entity_type, entity, "watch", author=user, data={"watcher": user})


def unwatch(store: Store, project: str, entity_id: str, user: str) -> None:
    """Make a user stop watching an entity."""
    rows = store.tuples(
        "SELECT a.id FROM activity_references r JOIN activities a ON a.project = r.project AND a.id = r.activity_id "
        "WHERE r.project = ? AND r.entity_id = ? AND r.reference_type = 'origin' AND a.activity_type = 'watch' "
        "AND json_extract(a.data, '$.watcher') = ?",
        (project, entity_id, user),
    )
    for (activity_id,) in rows:
        delete(store, project, activity_id)


def create(
    store: Store,
    project: str,
    entity_type: str,
    entity: Row,
    activity_type: str,
    *,
    body: str = "",
    author: str | None = None,
    data: Mapping[str, Any] | None = None,
    tags: Sequence[str] = (),
    files: Sequence[str] = (),
    activity_id: str | None = None,
    timestamp: str | None = None,
) -> str:
    """Make an activity with its references.

    Args:
        store: The storage.
        project: Project of the entity.
        entity_type: Type of the entity.
        entity: The entity it is made on.
        activity_type: comment, watch, reviewable, status.change …
        body: Markdown; ``[text](user:name)`` mentions.
        author: Name of the user who made it.
        data: What else belongs to it.
        tags: Tags.
        files: Ids of uploaded files that belong to it.
        activity_id: Id, a new one when None.
        timestamp: Time of the activity, now when None.

    Returns:
        The id of the activity.
    """
    new = activity_id or new_id()
    time = timestamp or now()
    around = parents_of(store, project, entity_type, entity)
    full: dict[str, Any] = {
        **mapping(data),
        "origin": describe(entity_type, entity),
        # A task is around a version without being its parent.
        "parents": [describe(kind, row) for kind, row in around if kind != "task"],
    }
    if author is not None:
        full["author"] = author
    row = {
        "project": project,
        "id": new,
        "activity_type": activity_type,
        "body": body,
        "data": full,
        "tags": list(tags),
        "created_at": time,
        "updated_at": time,
    }
    store.insert("activities", row)
    _refer(store, project, new, "origin", entity_type, entity["id"], None, time)
    if author is not None:
        _refer(store, project, new, "author", "user", None, author, time)
    for kind, target in dict.fromkeys(_MENTION.findall(body)):
        if kind in ("user", "team"):
            _refer(store, project, new, "mention", kind, None, target, time)
        else:
            _refer(store, project, new, "mention", kind, target, None, time)
    for kind, parent in around:
        _refer(store, project, new, "relation", kind, parent["id"], None, time)
    if activity_type == "comment":
        for name in watchers_of(store, project, entity["id"]):
            if name != author:
                _refer(store, project, new, "watching", "user", None, name, time)
        if author is not None:
            watch(store, project, entity_type, entity, author)
    attach_files(store, project, new, files)
    return new


def _refer(
    store: Store,
    project: str,
    activity_id: str,
    reference_type: str,
    entity_type: str,
    entity_id: str | None,
    entity_name: str | None,
    time: str,
) -> None:
    row: Row = {
        "project": project,
        "id": new_id(),
        "activity_id": activity_id,
        "reference_type": reference_type,
        "entity_type": entity_type,
        "entity_id": entity_id,
        "entity_name": entity_name,
        "active": True,
        "data": {},
        "created_at": time,
        "updated_at": time,
    }
    store.insert("activity_references", row)


def attach_files(store: Store, project: str, activity_id: str, files: Sequence[str]) -> None:
    """Make uploaded files belong to an activity."""
    for file_id in files:
        key = {"project": project, "id": file_id}
        store.update("files", key, {"activity_id": activity_id, "updated_at": now()})


def detach_files(store: Store, project: str, activity_id: str) -> None:
    """Make the files of an activity belong to nothing."""
    store.update("files", {"project": project, "activity_id": activity_id}, {"activity_id": None, "updated_at": now()})


def delete(store: Store, project: str, activity_id: str) -> None:
    """Delete an activity with its references; its files stay, without an owner."""
    detach_files(store, project, activity_id)
    store.delete("activity_references", project=project, activity_id=activity_id)
    store.delete("activities", project=project, id=activity_id)


def activity_data(store: Store, project: str, activity_id: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of an activity as it is shown: with the files that belong to it, the newest first."""
    files = store.find("files", project=project, activity_id=activity_id, order="created_at DESC, seq DESC")
    if not files:
        return dict(data)
    return {
        **data,
        "files": [
            {
                "id": row["id"],
                "filename": row["filename"],
                "mime": row["mime"],
                "size": row["size"],
                "author": row["author"],
                "created_at": row["created_at"],
                "updated_at": row["updated_at"],
            }
            for row in files
        ],
    }
