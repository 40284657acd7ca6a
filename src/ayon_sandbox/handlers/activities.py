"""The activity feed: comments, reactions, watchers, mentions, the inbox."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any

from ayon_sandbox import feed, feed_changes
from ayon_sandbox.application import JsonResponse
from ayon_sandbox.entities.editor import dashed
from ayon_sandbox.entities.payload import mapping, patched, sequence
from ayon_sandbox.errors import BadRequest, Forbidden, NotFound, Refusal, ServerFault
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now

# Imported for its listener.
assert feed_changes

_HUMAN = ("comment", "version.review")


def _activity(request: Request, activity_id: str | None) -> Row:
    row = request.store.get("activities", project=request.project, id=activity_id)
    if row is None:
        raise NotFound("Activity not found")
    return row


def _emit(request: Request, action: str, activity_id: str, row: Mapping[str, Any]) -> None:
    request.application.events.dispatch(
        f"activity.{action}",
        project=request.project,
        user=request.user.name,
        sender=request.sender,
        sender_type=request.sender_type,
        description=f"{action.capitalize()} {row['activity_type']} activity",
        payload={"body": row["body"]},
        summary={
            "activity_id": activity_id,
            "activity_type": row["activity_type"],
            "references": [
                {
                    "entity_id": item["entity_id"],
                    "entity_type": item["entity_type"],
                    "reference_type": item["reference_type"],
                }
                for item in request.store.find("activity_references", project=request.project, activity_id=activity_id)
            ],
        },
    )


def _create(request: Request, entity_type: str, entity_id: str, body: Mapping[str, Any]) -> str:
    kind = body["activityType"]
    acting_alone = request.user.is_service and request.user.impersonated_by is None
    if kind not in _HUMAN and not acting_alone:
        raise BadRequest("Humans can only create comments/guest reviews")
    entity = feed.find_entity(request.store, request.project, entity_type, entity_id)
    if body.get("id") and request.store.exists("activities", project=request.project, id=body["id"]):
        text = f"Activitie with id '{dashed(body['id'])}' already exists."
        raise ServerFault(text, code=409, error="unique-violation")
    new = feed.create(
        request.store,
        request.project,
        entity_type,
        entity,
        kind,
        body=(body.get("body") or "").strip(),
        author=request.user.name,
        data=body.get("data"),
        tags=body.get("tags") or (),
        files=body.get("files") or (),
        activity_id=body.get("id"),
        timestamp=body.get("timestamp"),
    )
    _emit(request, "created", new, _activity(request, new))
    return new


def _update(request: Request, row: Row, body: Mapping[str, Any]) -> None:
    author = row["data"].get("author")
    if not request.user.is_service and author != request.user.name:
        raise Forbidden("You are not the owner, you cannot modify the comment")
    changes: dict[str, Any] = {"updated_at": now()}
    if body.get("body") is not None:
        changes["body"] = body["body"]
    if body.get("tags") is not None:
        changes["tags"] = body["tags"]
    if body.get("data") is not None:
        changes["data"] = patched(row["data"], body["data"])
    if body.get("files") is not None:
        if not body.get("appendFiles"):
            feed.detach_files(request.store, request.project, row["id"])
        # The files that stay are touched, too.
        known = [item["id"] for item in request.store.find("files", project=request.project, activity_id=row["id"])]
        feed.attach_files(request.store, request.project, row["id"], [*known, *body["files"]])
    request.store.update("activities", {"project": request.project, "id": row["id"]}, changes)
    _emit(request, "updated", row["id"], row)


def _delete(request: Request, row: Row) -> None:
    author = row["data"].get("author")
    if not request.user.is_admin and author != request.user.name:
        raise Forbidden("You are not the author of this activity")
    _emit(request, "deleted", row["id"], row)
    feed.delete(request.store, request.project, row["id"])


@handles("post_project_activity")
def post_project_activity(request: Request) -> object:
    """Make an activity on an entity."""
    return {"id": _create(request, request.path["entity_type"], request.path["entity_id"], request.body)}


@handles("patch_project_activity")
def patch_project_activity(request: Request) -> None:
    """Change an activity."""
    _update(request, _activity(request, request.path["activity_id"]), request.body or {})


@handles("delete_project_activity")
def delete_project_activity(request: Request) -> None:
    """Delete an activity."""
    _delete(request, _activity(request, request.path["activity_id"]))


@handles("get_activity_categories")
def get_activity_categories(request: Request) -> object:
    """Return the categories of comments; without an addon that declares some there are none."""
    return {"categories": []}


# ---------------------------------------------------------------------- several at once


def _operation(request: Request, operation: Mapping[str, Any]) -> str | None:
    kind, data = operation["type"], mapping(operation.get("data"))
    if kind == "create":
        if not data:
            raise BadRequest("Data is required for create operation")
        body = {**data, "id": data.get("id") or operation.get("activityId")}
        for name in ("entityType", "entityId", "activityType"):
            if not data.get(name):
                raise BadRequest(f"{name} is required")
        return _create(request, data["entityType"], data["entityId"], body)
    row = _activity(request, operation.get("activityId"))
    if kind == "update":
        _update(request, row, data)
    else:
        _delete(request, row)
    return row["id"]


@handles("activities_operations")
def activities_operations(request: Request) -> object:
    """Create, change and delete activities, in order."""
    out: list[dict[str, Any]] = []
    can_fail = bool(mapping(request.body).get("canFail"))
    success = True
    for operation in sequence(mapping(request.body).get("operations")):
        answer: dict[str, Any] = {
            "id": operation.get("id") or new_id(),
            "type": operation["type"],
            "success": True,
            "status": None,
            "detail": None,
            "activityId": None,
        }
        out.append(answer)
        try:
            with request.store.transaction():
                answer["activityId"] = _operation(request, operation)
        except Refusal as refusal:
            success = False
            # Whatever went wrong is a 500 here, as on the real server.
            status = 400 if not operation.get("data") and operation["type"] == "create" else 500
            answer.update(success=False, status=status, detail=refusal.detail)
            if not can_fail:
                break
    return {"operations": out, "success": success}


# ---------------------------------------------------------------------- reactions


@handles("create_reaction_to_activity")
def create_reaction_to_activity(request: Request) -> object:
    """React to an activity."""
    row = _activity(request, request.path["activity_id"])
    reactions: list[dict[str, Any]] = [*sequence(row["data"].get("reactions"))]
    name, reaction = request.user.name, request.body["reaction"]
    if any(item["userName"] == name and item["reaction"] == reaction for item in reactions):
        raise BadRequest("Already reacted")
    reactions.append(
        {
            "userName": name,
            "fullName": request.user.row["attrib"].get("fullName"),
            "reaction": reaction,
            "timestamp": datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None).isoformat(),
        }
    )
    _save_reactions(request, row, reactions)
    return JsonResponse(None, status_code=201)


@handles("delete_reaction_to_activity")
def delete_reaction_to_activity(request: Request) -> None:
    """Take a reaction back; one that is not there is no error."""
    row = _activity(request, request.path["activity_id"])
    name, reaction = request.user.name, request.path["reaction"]
    kept = [
        item
        for item in sequence(row["data"].get("reactions"))
        if not (item["userName"] == name and item["reaction"] == reaction)
    ]
    _save_reactions(request, row, kept)


def _save_reactions(request: Request, row: Row, reactions: list[dict[str, Any]]) -> None:
    data = {**row["data"], "reactions": reactions}
    request.store.update("activities", {"project": request.project, "id": row["id"]}, {"data": data})
    _emit(request, "updated", row["id"], row)


# ---------------------------------------------------------------------- watchers


def _watched(request: Request) -> tuple[str, Row]:
    kind = request.path["entity_type"]
    return kind, feed.find_entity(request.store, request.project, kind, request.path["entity_id"])


@handles("get_entity_watchers")
def get_entity_watchers(request: Request) -> object:
    """Return who watches an entity."""
    _kind, entity = _watched(request)
    return {"watchers": feed.watchers_of(request.store, request.project, entity["id"])}


@handles("set_entity_watchers", status=204)
def set_entity_watchers(request: Request) -> None:
    """Make exactly these users watch an entity."""
    kind, entity = _watched(request)
    wanted: list[str] = request.body["watchers"]
    for name in feed.watchers_of(request.store, request.project, entity["id"]):
        if name not in wanted:
            feed.unwatch(request.store, request.project, entity["id"], name)
    for name in wanted:
        feed.watch(request.store, request.project, kind, entity, name)


# ---------------------------------------------------------------------- mentions


def _users(request: Request, around: Mapping[str, Any]) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    for row in request.store.find("users", order="name"):
        data = row["data"]
        groups = mapping(data.get("accessGroups")).get(request.project)
        if data.get("isService") or not row["active"]:
            continue
        if not (groups or data.get("isAdmin") or data.get("isManager")):
            continue
        relevance = float(row["name"] in around["assignees"])
        item = {"relevance": relevance, "name": row["name"], "fullName": row["attrib"].get("fullName")}
        out.append({key: value for key, value in item.items() if value is not None})
    return sorted(out, key=lambda item: -item["relevance"])


def _folder_item(row: Row | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return _plain(
        {
            "createdAt": row["created_at"],
            "id": row["id"],
            "folderType": row["folder_type"],
            "name": row["name"],
            "label": row["label"],
            "thumbnailId": row["thumbnail_id"],
        }
    )


def _plain(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value is not None}


@handles("suggest_entity_mention")
def suggest_entity_mention(request: Request) -> object:
    """Return who and what may be meant in a comment on an entity, the closest first."""
    store, project = request.store, request.project
    kind = request.body["entityType"]
    entity = feed.find_entity(store, project, kind, request.body["entityId"])
    folder_id = entity["id"] if kind == "folder" else entity.get("folder_id")
    if kind == "version":
        product = store.get("products", project=project, id=entity["product_id"])
        folder_id = product["folder_id"] if product else None
    folder = store.get("folders", project=project, id=folder_id)
    tasks = store.find("tasks", project=project, folder_id=folder_id, order="name")
    assignees = (
        {name for row in tasks for name in sequence(row["assignees"])}
        if kind == "folder"
        else set(sequence(entity.get("assignees")))
    )
    # Versions come with a task, or with the product of a version, and never with a folder.
    column = {"task": "task_id", "version": "product_id"}.get(kind)
    wanted = entity["product_id"] if kind == "version" else entity["id"]
    versions = store.find("versions", project=project, **{column: wanted}) if column else []
    versions = [row for row in versions if row["id"] != entity["id"]]
    closeness = 10.0 if kind == "folder" else 0.0
    task_items = [
        _plain(
            {
                "createdAt": row["created_at"],
                "relevance": closeness,
                "id": row["id"],
                "taskType": row["task_type"],
                "name": row["name"],
                "label": row["label"],
                "thumbnailId": row["thumbnail_id"],
                "parent": _folder_item(folder),
            }
        )
        for row in tasks
    ]
    version_items: list[dict[str, Any]] = []
    for row in versions:
        product = store.get("products", project=project, id=row["product_id"]) or {}
        parent = {"id": product.get("id"), "name": product.get("name"), "productType": product.get("product_type")}
        version_items.append(
            {
                "createdAt": row["created_at"],
                "relevance": closeness,
                "id": row["id"],
                "version": row["version"],
                "parent": _plain(parent),
                "name": feed.describe("version", row)["name"],
            }
        )
    teams = [{"relevance": 0.0, "name": name} for name, _ in store.documents("teams", project).items()]
    return {
        "users": _users(request, {"assignees": assignees}),
        "teams": teams,
        "tasks": task_items,
        "versions": version_items,
    }


# ---------------------------------------------------------------------- inbox


@handles("manage_inbox_item")
def manage_inbox_item(request: Request) -> object:
    """Mark messages of one's own inbox as read, unread or done with."""
    body = request.body
    where = "project = ? AND entity_type = 'user' AND entity_name = ?"
    params: list[Any] = [body["projectName"], request.user.name]
    if not body.get("all"):
        where += " AND id IN (SELECT value FROM json_each(?))"
        params.append(json.dumps(body.get("ids") or []))
    for row in request.store.all(f"SELECT * FROM activity_references WHERE {where}", params):
        data = {**mapping(row["data"]), "read": body["status"] != "unread"}
        changes = {"data": data, "active": body["status"] != "inactive", "updated_at": now()}
        request.store.update("activity_references", {"project": row["project"], "id": row["id"]}, changes)
    return JsonResponse(None)
