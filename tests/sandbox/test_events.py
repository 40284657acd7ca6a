"""Events, the queue of jobs, and the websocket."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from support.wire import Wire
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect


def dispatch(wire: Wire, topic: str, **more: Any) -> str:
    return wire.call("POST", "/api/events", {"topic": topic, **more}, status=200)["id"]


def enroll(wire: Wire, sender: str = "one", **more: Any) -> dict[str, Any] | None:
    body = {"sourceTopic": "job.source", "targetTopic": "job.target", "sender": sender, **more}
    answer = wire.http.post("/api/enroll", json=body)
    assert answer.status_code in (200, 204), answer.text
    return answer.json() if answer.content else None


def finish(wire: Wire, job: dict[str, Any] | None, status: str) -> None:
    assert job is not None
    wire.call("PATCH", f"/api/events/{job['id']}", {"status": status}, status=204)


def test_an_event(admin: Wire) -> None:
    event_id = dispatch(admin, "my.topic", project="demo", description="✓", summary={"a": 1}, payload={"b": [2]})
    event = admin.call("GET", f"/api/events/{event_id}", status=200)
    assert (event["status"], event["user"]) == ("finished", "admin")
    assert (event["summary"], event["payload"]) == ({"a": 1}, {"b": [2]})
    assert event["hash"] == event_id
    dispatch(admin, "my.topic", hash="same")
    admin.call("POST", "/api/events", {"topic": "my.topic", "hash": "same"}, status=409)
    admin.call("POST", "/api/events", {"topic": "1!"}, status=400)
    data = admin.data('{ events(topics: ["my.*"], first: 1) { edges { node { id } } pageInfo { hasNextPage } } }')
    assert data["events"] == {"edges": [{"node": {"id": event_id}}], "pageInfo": {"hasNextPage": True}}
    admin.call("DELETE", f"/api/events/{event_id}", status=204)
    admin.call("GET", f"/api/events/{event_id}", status=404)


def test_only_services_move_events_on(admin: Wire, worker: Wire) -> None:
    event_id = dispatch(admin, "my.topic", finished=False)
    url = f"/api/events/{event_id}"
    refused = admin.call("PATCH", url, {"status": "in_progress"}, status=403)
    assert refused["detail"] == "Not allowed to update status of this event"
    worker.call("PATCH", url, {"status": "in_progress", "progress": 50, "description": "half"}, status=204)
    assert admin.call("GET", url)["status"] == "in_progress"
    worker.call("PATCH", url, {"progress": 101}, status=400)


def test_jobs_are_given_once(admin: Wire, worker: Wire) -> None:
    admin.call("POST", "/api/enroll", {"sourceTopic": "a.b", "targetTopic": "c.d", "sender": "x"}, status=403)
    assert enroll(worker) is None
    sources = [dispatch(admin, "job.source") for _ in range(2)]
    one, again, two = enroll(worker, "one"), enroll(worker, "one"), enroll(worker, "two")
    assert one is not None
    assert one == again
    assert two is not None
    assert [one["dependsOn"], two["dependsOn"]] == sources
    assert enroll(worker, "three") is None
    finish(worker, one, "finished")
    finish(worker, two, "failed")
    retried = enroll(worker, "three")
    assert retried is not None
    assert retried["id"] == two["id"]
    assert admin.call("GET", f"/api/events/{two['id']}")["retries"] == 1
    finish(worker, retried, "failed")
    assert enroll(worker, "three", maxRetries=1) is None


def test_sequential_jobs_wait_for_each_other(admin: Wire, worker: Wire) -> None:
    sources = [dispatch(admin, "job.source") for _ in range(2)]
    first = enroll(worker, "one", sequential=True)
    assert first is not None
    assert first["dependsOn"] == sources[0]
    assert enroll(worker, "two", sequential=True) is None
    finish(worker, first, "finished")
    second = enroll(worker, "two", sequential=True)
    assert second is not None
    assert second["dependsOn"] == sources[1]


def test_jobs_of_a_filter(admin: Wire, worker: Wire) -> None:
    dispatch(admin, "job.source", summary={"kind": "a"})
    wanted = dispatch(admin, "job.source", summary={"kind": "b"})
    job = enroll(worker, filter={"conditions": [{"key": "summary/kind", "value": "b"}]})
    assert job is not None
    assert job["dependsOn"] == wanted


def test_operations_on_many_events(admin: Wire) -> None:
    for name in ("a", "b"):
        dispatch(admin, f"many.{name}")
    only = {"conditions": [{"key": "topic", "operator": "eq", "value": "many.a"}]}
    admin.http.post("/api/eventops", json={"type": "delete", "filter": only}).raise_for_status()
    data = admin.data('{ events(topics: ["many.*"]) { edges { node { topic } } } }')
    assert [edge["node"]["topic"] for edge in data["events"]["edges"]] == ["many.b"]


# ---------------------------------------------------------------------- websocket


@contextmanager
def listen(sandbox: Any, token: str, *topics: str, project: str | None = None) -> Iterator[ClientConnection]:
    with connect(f"ws://{sandbox.host}:{sandbox.port}/ws") as socket:
        socket.send(json.dumps({"topic": "auth", "token": token, "subscribe": topics, "project": project}))
        yield socket


def hear(socket: ClientConnection) -> dict[str, Any]:
    """Return the next message that is no heartbeat."""
    while True:
        message = json.loads(socket.recv(timeout=10))
        if message["topic"] != "heartbeat":
            return message


def test_events_come_as_they_happen(admin: Wire, ayon_sandbox: Any) -> None:
    with listen(ayon_sandbox, ayon_sandbox.admin_key, "live.") as socket:
        assert json.loads(socket.recv(timeout=10)) == {"topic": "heartbeat"}
        dispatch(admin, "other.topic")
        event_id = dispatch(admin, "live.one", description="✓", summary={"n": 1}, payload={"long": 1}, project="demo")
        dispatch(admin, "live.two", store=False)
        first, second = hear(socket), hear(socket)
    assert (first["id"], first["description"], first["summary"], first["store"]) == (event_id, "✓", {"n": 1}, True)
    assert "payload" not in first
    assert "+" not in first["createdAt"]
    assert (second["topic"], second["store"]) == ("live.two", False)


def test_changes_to_entities_come_as_events(admin: Wire, ayon_sandbox: Any) -> None:
    with listen(ayon_sandbox, ayon_sandbox.admin_key, "entity.task.status_changed", project="demo") as socket:
        socket.recv(timeout=10)
        admin.call("PATCH", f"/api/projects/demo/tasks/{'2' * 32}", {"status": "Approved"}, status=204)
        message = hear(socket)
    assert message["topic"] == "entity.task.status_changed"
    assert message["summary"]["entityId"] == "2" * 32


def test_a_bad_token_gets_no_answer(ayon_sandbox: Any) -> None:
    with listen(ayon_sandbox, "nope", "*") as socket, pytest.raises(ConnectionClosed):
        socket.recv(timeout=10)


def test_what_is_rolled_back_is_not_told(admin: Wire, ayon_sandbox: Any) -> None:
    body = {"name": "twice", "folderType": "Shot"}
    with listen(ayon_sandbox, ayon_sandbox.admin_key, "entity.folder.created", "done") as socket:
        socket.recv(timeout=10)
        operation = {"type": "create", "entityType": "folder", "data": body}
        operations = [{**operation, "id": "a"}, {**operation, "id": "b"}]
        answer = admin.call("POST", "/api/projects/demo/operations", {"operations": operations}, status=200)
        assert answer["success"] is False
        dispatch(admin, "done")
        assert hear(socket)["topic"] == "done"
