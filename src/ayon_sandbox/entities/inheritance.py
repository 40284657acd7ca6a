"""Attributes and paths through the hierarchy.

Every row holds its path and all its attributes, so that reading costs nothing; a change above is carried down at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.model import version_name

if TYPE_CHECKING:
    from ayon_sandbox.entities.attributes import AttributeLibrary
    from ayon_sandbox.storage import Store


def all_attributes(
    library: AttributeLibrary, scope: str, own: Mapping[str, Any], parent: Mapping[str, Any]
) -> dict[str, Any]:
    """Return own and inherited attributes, in the order of the definitions."""
    values = {**library.inherited(scope, parent), **own}
    known = {name: values[name] for name in library.scope(scope) if name in values}
    return {**known, **{name: value for name, value in values.items() if name not in known}}


def refresh_project(store: Store, library: AttributeLibrary, project: str) -> None:
    """Carry the attributes of a project down to all its folders and tasks."""
    row = store.get("projects", columns=("all_attrib",), name=project)
    assert row is not None
    _refresh_folders(store, library, project, None, "", row["all_attrib"])


def refresh_folder(store: Store, library: AttributeLibrary, project: str, folder_id: str) -> None:
    """Carry path and attributes of a folder down to everything below it."""
    row = store.get("folders", columns=("path", "all_attrib"), project=project, id=folder_id)
    assert row is not None
    _refresh_content(store, library, project, folder_id, row["path"], row["all_attrib"])
    _refresh_folders(store, library, project, folder_id, row["path"], row["all_attrib"])


def _refresh_folders(
    store: Store,
    library: AttributeLibrary,
    project: str,
    parent_id: str | None,
    path: str,
    attrib: Mapping[str, Any],
) -> None:
    # A stack, not recursion: hierarchies may be deeper than Python's stack likes.
    pending: list[tuple[str | None, str, Mapping[str, Any]]] = [(parent_id, path, attrib)]
    while pending:
        parent_id, path, attrib = pending.pop()
        rows = store.find(
            "folders", columns=("id", "name", "path", "attrib", "all_attrib"), project=project, parent_id=parent_id
        )
        for row in rows:
            own_path = f"{path}/{row['name']}"
            every = all_attributes(library, "folder", row["attrib"], attrib)
            if own_path == row["path"] and every == row["all_attrib"]:
                continue
            store.update("folders", {"project": project, "id": row["id"]}, {"path": own_path, "all_attrib": every})
            _refresh_content(store, library, project, row["id"], own_path, every)
            pending.append((row["id"], own_path, every))


def _refresh_content(
    store: Store, library: AttributeLibrary, project: str, folder_id: str, path: str, attrib: Mapping[str, Any]
) -> None:
    for row in store.find("tasks", columns=("id", "name", "attrib"), project=project, folder_id=folder_id):
        every = all_attributes(library, "task", row["attrib"], attrib)
        key = {"project": project, "id": row["id"]}
        store.update("tasks", key, {"path": f"{path}/{row['name']}", "all_attrib": every})
    for row in store.find("products", columns=("id", "name"), project=project, folder_id=folder_id):
        refresh_product(store, project, row["id"], f"{path}/{row['name']}")


def refresh_product(store: Store, project: str, product_id: str, path: str) -> None:
    """Set the path of a product and of what is below it."""
    store.update("products", {"project": project, "id": product_id}, {"path": path})
    for row in store.find("versions", columns=("id", "version"), project=project, product_id=product_id):
        refresh_version(store, project, row["id"], f"{path}/{version_name(row['version'])}")


def refresh_version(store: Store, project: str, version_id: str, path: str) -> None:
    """Set the path of a version and of its representations."""
    store.update("versions", {"project": project, "id": version_id}, {"path": path})
    store.execute(
        "UPDATE representations SET path = ? || '/' || name WHERE project = ? AND version_id = ?",
        (path, project, version_id),
    )
