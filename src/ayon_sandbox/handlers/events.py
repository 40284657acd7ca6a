"""Events: dispatch, change, delete, and the queue that services work on."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from typing import Any

from ayon_sandbox.application import JsonResponse
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.errors import BadRequest, Conflict, Forbidden, NotFound, NotImplementedOp
from ayon_sandbox.graphql.engine import QueryFailed
from ayon_sandbox.graphql.filters import condition, parse
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row, new_id, now
from ayon_sandbox.storage.schema import TABLES

_OPEN = ("pending", "in_progress", "restarted")


def _body(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "hash": row["hash"],
        "topic": row["topic"],
        "sender": row["sender"],
        "senderType": row["sender_type"],
        "project": row["project"],
        "user": row["user"],
        "dependsOn": row["depends_on"],
        "status": row["status"],
        "retries": row["retries"],
        "description": row["description"],
        "summary": row["summary"] or {},
        "payload": row["payload"] or {},
        "createdAt": row["created_at"],
        "updatedAt": row["updated_at"],
    }


def _event(request: Request) -> Row:
    row = request.store.get("events", id=request.path["event_id"])
    if row is None:
        raise NotFound("Event not found")
    return row


@handles("post_event")
def post_event(request: Request) -> object:
    """Dispatch an event. What it depends on is not taken, as on the real server."""
    body = request.body
    if body.get("hash") and request.store.exists("events", hash=body["hash"]):
        raise Conflict("Event with the same hash already exists")
    event_id = request.application.events.dispatch(
        body["topic"],
        project=body.get("project") or body.get("projectName"),
        user=body.get("user") or request.user.name,
        sender=body.get("sender"),
        sender_type=request.sender_type or "api",
        description=body.get("description") or "",
        summary=body.get("summary"),
        payload=body.get("payload"),
        status="finished" if body.get("finished", True) else "pending",
        hash=body.get("hash"),
        store=body.get("store", True),
    )
    return {"id": event_id}


@handles("get_event")
def get_event(request: Request) -> object:
    """Return one event."""
    return _body(_event(request))


@handles("delete_event")
def delete_event(request: Request) -> None:
    """Delete an event; a missing one is no error."""
    request.user.require_admin("Not allowed to delete events")
    request.store.delete("events", id=request.path["event_id"])


@handles("update_existing_event")
def update_existing_event(request: Request) -> None:
    """Change an event; only services work on other people's events and move them on."""
    row, body = _event(request), mapping(request.body)
    if not request.user.is_manager and row["user"] != request.user.name:
        raise Forbidden("Not allowed to update this event")
    moved = body.get("status") and body["status"] != row["status"]
    # People may only take a finished job back to the queue.
    if moved and not request.user.is_service and body["status"] != "restarted":
        raise Forbidden("Not allowed to update status of this event")
    changes: dict[str, Any] = {"updated_at": now()}
    for name in ("sender", "user", "status", "description", "retries", "progress"):
        if body.get(name) is not None:
            changes[name] = body[name]
    if body.get("project") or body.get("projectName"):
        changes["project"] = body.get("project") or body.get("projectName")
    for name in ("summary", "payload"):
        if body.get(name) is not None:
            changes[name] = body[name]
    if changes.get("status") == "finished" and "progress" not in changes:
        changes["progress"] = 100.0
    request.store.update("events", {"id": row["id"]}, changes)
    request.application.events.tell({**row, **changes})


def _where(query: Mapping[str, Any] | None, alias: str) -> tuple[str, list[Any]]:
    if not query:
        return "1", []
    columns = TABLES["events"].columns
    try:
        return condition(parse(query), lambda name: f'{alias}."{name}"' if name in columns else None)
    except QueryFailed as error:
        raise BadRequest(str(error)) from error


@handles("event_operations")
def event_operations(request: Request) -> object:
    """Delete all events that a filter finds; the other operations are not there yet, as on the real server."""
    request.user.require_admin("Only admins can perform event operations")
    where, params = _where(request.body.get("filter"), "e")
    kind = request.body["type"]
    if kind == "delete":
        request.store.execute(f"DELETE FROM events AS e WHERE {where}", params)
        return JsonResponse(None)
    raise NotImplementedOp("Not implemented")


# ---------------------------------------------------------------------- the queue


def _topics(value: str | list[str]) -> list[str]:
    topics = [value] if isinstance(value, str) else list(value)
    for topic in topics:
        if not topic.replace(".", "").replace("_", "").replace("*", "").replace("-", "").isalnum():
            raise BadRequest(f"Invalid topic: {topic}")
    return topics


def _sources(request: Request, body: Mapping[str, Any], topics: list[str]) -> list[Row]:
    parts = ["e.topic GLOB ?" if "*" in topic else "e.topic = ?" for topic in topics]
    where = [f"({' OR '.join(parts)})", "e.status = 'finished'"]
    params: list[Any] = list(topics)
    days = body.get("ignoreOlderThan", 3)
    if days:
        oldest = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=float(days))
        where.append("e.created_at >= ?")
        params.append(oldest.isoformat(timespec="microseconds"))
    if body.get("ignoreSenderTypes"):
        where.append("IFNULL(e.sender_type, '') NOT IN (" + ", ".join("?" * len(body["ignoreSenderTypes"])) + ")")
        params += body["ignoreSenderTypes"]
    sql, values = _where(body.get("filter"), "e")
    return request.store.all(
        f"SELECT e.* FROM events e WHERE {' AND '.join(where)} AND {sql} ORDER BY e.seq", [*params, *values]
    )


def _job_answer(row: Row) -> dict[str, Any]:
    return {"id": row["id"], "dependsOn": row["depends_on"], "hash": row["hash"], "status": row["status"]}


@handles("enroll")
def enroll(request: Request) -> object:
    """Give a service its next job: an event of the target topic for a finished event of the source topic.

    A worker that asks again gets the job it has. A failed job comes back until it was tried too often. With
    `sequential` a job waits until the one before it is finished.
    """
    if not request.user.is_service:
        raise Forbidden("Only services can enroll for jobs")
    body = request.body
    topics = _topics(body["sourceTopic"])
    if not topics:
        return None
    target: str = body["targetTopic"]
    retries: int = body.get("maxRetries") if body.get("maxRetries") is not None else 3
    sources = _sources(request, body, topics)
    jobs = {
        row["depends_on"]: row for row in request.store.find("events", topic=target, order="seq") if row["depends_on"]
    }
    sequential = bool(body.get("sequential"))
    for source in sources:
        job = jobs.get(source["id"])
        if job is None:
            return _job_answer(_new_job(request, body, source))
        if job["status"] in _OPEN:
            if job["status"] == "restarted":
                return _job_answer(_take_again(request, body, job, retries=job["retries"]))
            if job["sender"] == body["sender"]:
                if job["retries"] > retries:
                    continue
                return _job_answer({**job, "status": "pending"})
            if sequential:
                return None
        elif job["status"] == "failed":
            if job["retries"] < retries:
                return _job_answer(_take_again(request, body, job, retries=job["retries"] + 1))
            if sequential:
                return None
        elif job["status"] == "aborted" and sequential:
            continue
    return None


def _new_job(request: Request, body: Mapping[str, Any], source: Row) -> Row:
    target = body["targetTopic"]
    digest = hashlib.sha256(f"{target}|{source['id']}".encode()).hexdigest()
    time = now()
    row: Row = {
        "id": new_id(),
        "hash": digest,
        "topic": target,
        "sender": body["sender"],
        "sender_type": request.sender_type or "api",
        "project": source["project"],
        "user": request.user.name,
        "depends_on": source["id"],
        "status": "pending",
        "retries": 0,
        "description": body.get("description") or f"Convert from {source['topic']} to {target}",
        "summary": {},
        "payload": {},
        "progress": 0.0,
        "created_at": time,
        "updated_at": time,
    }
    request.store.insert("events", row)
    request.application.events.tell(row)
    return row


def _take_again(request: Request, body: Mapping[str, Any], job: Row, *, retries: int) -> Row:
    changes: dict[str, Any] = {
        "status": "pending",
        "sender": body["sender"],
        "retries": retries,
        "updated_at": now(),
    }
    request.store.update("events", {"id": job["id"]}, changes)
    row = {**job, **changes}
    request.application.events.tell(row)
    return row
