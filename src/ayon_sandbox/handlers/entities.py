"""Folders, tasks, products, versions, representations, workfiles: one set of handlers for the six kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ayon_sandbox.entities.editor import Editor
from ayon_sandbox.entities.model import KINDS, Kind, entity_body
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import Forbidden
from ayon_sandbox.registry import Request, handles

Handler = Callable[[Request], object]


def editor_of(request: Request) -> Editor:
    """Return the editor for the project and the caller of a request."""
    return Editor(request.application, request.project, request.user, request.sender, request.sender_type)


def _get(kind: Kind) -> Handler:
    def get(request: Request) -> object:
        editor = editor_of(request)
        row = editor.read(kind, request.path[f"{kind.name}_id"])
        body = entity_body(kind, row)
        if kind.name == "folder":
            body["hasVersions"] = editor.has_versions(row["path"])
        return body

    return get


def _create(kind: Kind) -> Handler:
    def create(request: Request) -> object:
        return {"id": editor_of(request).create(kind, request.body)}

    return create


def _update(kind: Kind) -> Handler:
    def update(request: Request) -> None:
        editor_of(request).update(kind, request.path[f"{kind.name}_id"], mapping(request.body))

    return update


def _delete(kind: Kind) -> Handler:
    def delete(request: Request) -> None:
        force = bool(request.query.get("force"))
        editor_of(request).delete(kind, request.path[f"{kind.name}_id"], force=force)

    return delete


for _kind in KINDS.values():
    handles(f"get_{_kind.name}")(_get(_kind))
    handles(f"create_{_kind.name}")(_create(_kind))
    handles(f"update_{_kind.name}")(_update(_kind))
    handles(f"delete_{_kind.name}")(_delete(_kind))


@handles("assign_users_to_task")
def assign_users_to_task(request: Request) -> None:
    """Add, remove or set the assignees of a task."""
    kind, task_id, body = KINDS["task"], request.path["task_id"], request.body
    editor = editor_of(request)
    old: list[str] = editor.get(kind, task_id)["assignees"]
    users: list[str] = body["users"]
    if body["mode"] == "add":
        wanted = [*old, *(name for name in users if name not in old)]
    elif body["mode"] == "remove":
        wanted = [name for name in old if name not in users]
    else:
        wanted = users
    if not request.user.is_manager and (set(wanted) ^ set(old)) - {request.user.name}:
        raise Forbidden("Normal users can only assign themselves")
    editor.update(kind, task_id, {"assignees": wanted})


@handles("representation_context_filter")
def representation_context_filter(request: Request) -> object:
    """Return the representations whose context fits all filters; a value is a regular expression from its beginning."""
    import re

    body: dict[str, Any] = mapping(request.body)
    where: dict[str, Any] = {"project": request.project}
    if body.get("versionIds"):
        where["version_id"] = body["versionIds"]
    if body.get("names"):
        where["name"] = body["names"]
    ids: list[str] = []
    for row in request.store.find("representations", columns=("id", "data"), **where):
        context = mapping(mapping(row["data"]).get("context"))
        if all(
            any(re.match(f"(?:{pattern})$", str(_dig(context, item["key"]))) for pattern in item["values"])
            for item in sequence(body.get("context"))
        ):
            ids.append(row["id"])
    return {"ids": ids}


def _dig(value: Any, key: str) -> Any:
    for part in key.split("."):
        value = value.get(part) if isinstance(value, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return value  # pyright: ignore[reportUnknownVariableType]
