"""Actions: through the sandbox, and as they go over the wire."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from support.connections import TOKEN
from support.misbehaving import MisbehavingServer, reply
from support.production import Production

from ayon_sdk import RequestFailed, ServerAPI

CONTEXT: dict[str, Any] = {
    "project_name": "demo",
    "entity_type": "folder",
    "entity_ids": iter(["1", "2"]),
    "entity_subtypes": {"Shot"},
    "form_data": {"a": 1},
}
SENT = {
    "projectName": "demo",
    "entityType": "folder",
    "entityIds": ["1", "2"],
    "entitySubtypes": ["Shot"],
    "formData": {"a": 1},
}


def context() -> dict[str, Any]:
    return {**CONTEXT, "entity_ids": iter(["1", "2"])}


@pytest.fixture
def waiting(production: Production) -> str:
    """Token of an action that waits for a launcher."""
    token = secrets.token_hex(32)
    production.server.create_event(
        "action.launcher",
        event_hash=token,
        finished=False,
        summary={"addon_name": "tools", "addon_version": "1.0.0", "action_identifier": "t.x", "variant": "staging"},
        payload={"args": ["a", "b ✓"], "context": {"projectName": production.project}},
    )
    return token


class TestLaunched:
    def test_taken_once(self, production: Production, waiting: str) -> None:
        found = production.server.take_action(waiting)
        assert (found["args"], found["addonName"], found["variant"]) == (["a", "b ✓"], "tools", "staging")
        event = production.server.get_event(found["eventId"])
        assert event is not None
        assert event["status"] == "in_progress"
        with pytest.raises(RequestFailed, match="Invalid token"):
            production.server.take_action(waiting)

    def test_aborted(self, production: Production, waiting: str) -> None:
        production.server.abort_action(waiting, "no more ✓")
        (event,) = production.server.get_events(["action.launcher"], text_filter="no more", fields=["status"])
        assert event == {"status": "aborted"}
        with pytest.raises(RequestFailed, match="Invalid token"):
            production.server.abort_action(waiting)


class TestSandbox:
    def test_no_addon_no_action(self, production: Production) -> None:
        assert production.server.get_actions() == []
        assert production.server.get_actions(production.project, "folder", [production.top], ["Folder"]) == []

    def test_keys_may_trigger(self, production: Production) -> None:
        """The server wants a header there that it asks for nowhere else; without it this were a 403."""
        with pytest.raises(RequestFailed, match="Addon tools does not exist") as caught:
            production.server.trigger_action("t.x", "tools", "1.0.0")
        assert caught.value.status == 404


class TestWire:
    def test_list(self, connect: Callable[..., ServerAPI], wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/actions/list", reply(200, json={"actions": [{"identifier": "t.x"}]}))
        server = connect(default_settings_variant="staging")
        assert server.get_actions(**context(), mode="all") == [{"identifier": "t.x"}]
        assert server.get_actions(variant="v") == [{"identifier": "t.x"}]
        first, second = wild.of("/api/actions/list")
        assert (parse_qs(first.query), first.json) == ({"variant": ["staging"], "mode": ["all"]}, SENT)
        assert (parse_qs(second.query), second.json) == ({"variant": ["v"]}, {})

    def test_trigger(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        answer = {"type": "simple", "success": True, "message": "done ✓", "payload": {}}
        wild.on("POST", "/api/actions/execute", reply(200, json=answer))
        assert server.trigger_action("t.x", "tools", "1.0.0", **context(), variant="v") == answer
        (request,) = wild.of("/api/actions/execute")
        assert request.json == SENT
        assert parse_qs(request.query) == {
            "addonName": ["tools"],
            "addonVersion": ["1.0.0"],
            "identifier": ["t.x"],
            "variant": ["v"],
        }
        assert request.headers["x-api-key"] == TOKEN
        assert request.headers["authorization"] == f"ApiKey {TOKEN}"

    def test_a_trigger_is_not_repeated(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/actions/execute", reply(503, json={"code": 503, "detail": "busy"}))
        with pytest.raises(RequestFailed, match="busy") as caught:
            server.trigger_action("t.x", "tools", "1.0.0")
        assert len(wild.of("/api/actions/execute")) == 1
        assert TOKEN not in str(caught.value)

    def test_config(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/actions/config", reply(200, json={"keep": True}))
        assert server.get_action_config("t.x", "tools", "1.0.0") == {"keep": True}
        assert server.set_action_config("t.x", "tools", "1.0.0", {"keep": True}, **context()) == {"keep": True}
        read, written = wild.of("/api/actions/config")
        assert (read.json, written.json) == ({}, {**SENT, "value": {"keep": True}})
        assert parse_qs(written.query)["variant"] == ["production"]

    def test_take_and_abort(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("GET", "/api/actions/take/abc", reply(200, json={"eventId": "1"}))
        wild.on("POST", "/api/actions/abort/abc", reply(200, json=None))
        assert server.take_action("abc") == {"eventId": "1"}
        server.abort_action("abc", "no")
        assert wild.of("/api/actions/abort/abc")[0].json == {"message": "no"}

    def test_nonsense_is_not_sent(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        bad: Any = {"entity_ids": [7]}
        for call in (server.get_actions, lambda **more: server.trigger_action("t", "a", "1", **more)):
            with pytest.raises(TypeError, match="entity_ids takes texts"):
                call(**bad)
            with pytest.raises(ValueError, match="form_data"):
                call(form_data={"x": object()})
        with pytest.raises(ValueError, match="value is a dictionary"):
            server.set_action_config("t", "a", "1", [])  # type: ignore[arg-type]
        assert wild.requests == []
