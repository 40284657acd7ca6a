"""Activities that changes to entities make by themselves."""

from __future__ import annotations

from typing import Any

from ayon_sandbox import feed
from ayon_sandbox.entities.hooks import EntityChange, on_change
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.storage import Row

_WITH_FEED = ("folder", "task", "version")


def _link(kind: str, row: Row) -> str:
    return f"[{feed.describe(kind, row)['name']}]({kind}:{row['id']})"


def _make(change: EntityChange, activity_type: str, body: str, data: dict[str, Any]) -> None:
    kind = change.kind.name
    feed.create(
        change.application.store,
        change.project,
        kind,
        change.row,
        activity_type,
        body=body,
        author=change.user.name,
        data=data,
    )


@on_change
def note_change(change: EntityChange) -> None:
    """Write status, attribute and assignee changes into the feed, and what is published."""
    kind = change.kind.name
    if kind not in _WITH_FEED:
        return
    if change.action == "created" and kind == "version":
        _note_publish(change)
    if change.action == "deleted":
        _forget(change)
    if change.action != "changed" or change.old is None:
        return
    old, row = change.old, change.row
    link = _link(kind, row)
    if old["status"] != row["status"]:
        body = f"{link} status changed from {old['status']} to {row['status']}"
        _make(change, "status.change", body, {"oldValue": old["status"], "newValue": row["status"]})
    before, after = mapping(old["attrib"]), mapping(row["attrib"])
    for key in [*after, *(key for key in before if key not in after)]:
        if before.get(key) != after.get(key):
            body = f"{link} attrib '{key}' changed from '{before.get(key)}' to '{after.get(key)}'"
            _make(change, "attrib.change", body, {"key": key, "oldValue": before.get(key), "newValue": after.get(key)})
    if kind == "task":
        _note_assignees(change, link, sequence(old["assignees"]), sequence(row["assignees"]))


def _note_assignees(change: EntityChange, link: str, before: list[str], after: list[str]) -> None:
    store = change.application.store
    for verb, word, names in (
        ("add", "Added {} to", [name for name in after if name not in before]),
        ("remove", "Removed {} from", [name for name in before if name not in after]),
    ):
        for name in names:
            user = store.get("users", name=name)
            shown = (user["attrib"].get("fullName") if user else None) or name
            body = f"{word.format(f'[{shown}](user:{name})')} {link}"
            _make(change, f"assignee.{verb}", body, {"assignee": name})


def _note_publish(change: EntityChange) -> None:
    store, row = change.application.store, change.row
    author = row["author"] or change.user.name
    feed.watch(store, change.project, "version", row, author)
    around = dict(feed.parents_of(store, change.project, "version", row))
    folder, product, task = (around.get(kind) or {} for kind in ("folder", "product", "task"))
    context = {
        "folderId": folder.get("id"),
        "folderLabel": folder.get("label"),
        "folderName": folder.get("name"),
        "folderPath": str(folder.get("path") or "").strip("/"),
        "productId": product.get("id"),
        "productName": product.get("name"),
        "productType": product.get("product_type"),
        "taskId": task.get("id"),
        "taskLabel": task.get("label"),
        "taskName": task.get("name"),
        "taskType": task.get("task_type"),
    }
    _make(change, "version.publish", f"Published {_link('version', row)}", {"context": context})


def _forget(change: EntityChange) -> None:
    """Delete the feed of an entity that is gone."""
    store = change.application.store
    rows = store.tuples(
        "SELECT activity_id FROM activity_references WHERE project = ? AND entity_id = ? AND reference_type = 'origin'",
        (change.project, change.row["id"]),
    )
    for (activity_id,) in rows:
        feed.delete(store, change.project, activity_id)
    store.delete("activity_references", project=change.project, entity_id=change.row["id"])
