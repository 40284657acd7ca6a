"""Folders that projects are sorted into."""

from __future__ import annotations

from typing import Any

from ayon_sandbox.entities.payload import mapping, without_nulls
from ayon_sandbox.errors import Conflict, Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import new_id

_COLLECTION = "project_folders"


def _require(request: Request, verb: str) -> None:
    if not request.user.is_manager:
        raise Forbidden(f"You don't have permission to {verb} project folders")


@handles("get_project_folders")
def get_project_folders(request: Request) -> object:
    """Return all folders, by position and label."""
    rows: list[dict[str, Any]] = [{"id": name, **value} for name, value in request.store.documents(_COLLECTION).items()]
    rows.sort(key=lambda row: (row["position"], row["label"]))
    parents = {row["id"]: row["parentId"] for row in rows}
    used: set[str] = set()
    for project in request.store.find("projects", columns=("data",)):
        folder_id = project["data"].get("projectFolder")
        # A project fills its folder and those above.
        while folder_id and folder_id not in used:
            used.add(folder_id)
            folder_id = parents.get(folder_id)
    return {
        "folders": [
            {
                "id": row["id"],
                "label": row["label"],
                "parentId": row["parentId"],
                "position": row["position"],
                "isEmpty": row["id"] not in used,
                "data": {"color": None, "icon": None, **row["data"]},
            }
            for row in rows
        ]
    }


@handles("create_project_folder")
def create_project_folder(request: Request) -> object:
    """Create a folder."""
    _require(request, "create")
    body, folders = request.body, request.store.documents(_COLLECTION)
    folder_id = body.get("id") or new_id()
    if folder_id in folders:
        raise Conflict("Project folder with the given ID already exists")
    parent = body.get("parentId")
    if parent and parent not in folders:
        raise NotFound("Parent folder not found")
    value: dict[str, Any] = {
        "label": body["label"],
        "parentId": parent,
        "position": 0,
        "data": without_nulls(mapping(body.get("data"))),
    }
    folders.put(folder_id, value)
    return {"id": folder_id}


@handles("update_project_folder", status=204)
def update_project_folder(request: Request) -> None:
    """Change a folder."""
    _require(request, "update")
    folders = request.store.documents(_COLLECTION)
    value: dict[str, Any] | None = folders.get(request.path["folder_id"])
    if value is None:
        raise NotFound("Project folder not found")
    body = mapping(request.body)
    if body.get("label") is not None:
        value["label"] = body["label"]
    if "parentId" in body:
        value["parentId"] = body["parentId"]
    if body.get("data") is not None:
        value["data"] = {**value["data"], **body["data"]}
    folders.put(request.path["folder_id"], value)


@handles("delete_project_folder", status=204)
def delete_project_folder(request: Request) -> None:
    """Delete a folder with those in it; a missing one is no error."""
    _require(request, "delete")
    folders = request.store.documents(_COLLECTION)
    pending = [request.path["folder_id"]]
    while pending:
        folder_id = pending.pop()
        folders.delete(folder_id)
        pending += [name for name, value in folders.items() if value["parentId"] == folder_id]


@handles("set_project_folders_order", status=204)
def set_project_folders_order(request: Request) -> None:
    """Set the positions of folders."""
    _require(request, "update")
    folders = request.store.documents(_COLLECTION)
    for position, folder_id in enumerate(request.body["order"]):
        value = folders.get(folder_id)
        if value is not None:
            folders.put(folder_id, {**value, "position": position})


@handles("assign_projects_to_folder", status=204)
def assign_projects_to_folder(request: Request) -> None:
    """Put projects into a folder, or out of any."""
    _require(request, "update")
    folder_id = request.body.get("folderId")
    if folder_id and folder_id not in request.store.documents(_COLLECTION):
        raise NotFound("Project folder not found")
    for name in request.body["projectNames"]:
        row = request.store.get("projects", name=name)
        if row is None:
            raise NotFound(f"Project {name} not found")
        data = without_nulls({**row["data"], "projectFolder": folder_id})
        request.store.update("projects", {"name": row["name"]}, {"data": data})
