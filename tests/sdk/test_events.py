"""Events and jobs, through the sandbox."""

from __future__ import annotations

import asyncio
import logging
import math
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, reply
from support.production import Production

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI
from ayon_sdk._graphql import paging
from ayon_sdk.errors import TokenRefused, UnknownFieldError
from ayon_sdk.sort_order import SortOrder

QUERY = ("POST", "/graphql", 200)


@pytest.fixture(scope="module")
def topic(production: Production) -> str:
    """Topic of seven events, ``n`` in their summary; those with an odd one are pending."""
    # Without digits, which a text filter would find in the topic too.
    letters = uuid.uuid4().hex.translate(str.maketrans("0123456789", "ghijklmnop"))
    name = f"t{letters[:8]}.made"
    for number in range(7):
        production.server.create_event(
            name, summary={"n": number}, description=f"number {100 + number} ✓ Done", finished=number % 2 == 0
        )
    return name


@pytest.fixture(scope="module")
def service(production: Production) -> Iterator[ServerAPI]:
    with ServerAPI(production.sandbox.url, production.sandbox.service_key) as server:
        yield server


def numbers(events: Any) -> list[int]:
    return [event["summary"]["n"] for event in events]


class TestReading:
    def test_one_event(self, production: Production) -> None:
        when = uuid.UUID(int=7)
        event_id = production.server.create_event(
            "a.b", sender="me", project_name=production.project, summary={"s": when}, payload={"p": [1, "✓"]}
        )
        event = production.server.get_event(event_id)
        assert event is not None
        assert (event["topic"], event["sender"], event["project"]) == ("a.b", "me", production.project)
        assert (event["summary"], event["payload"]) == ({"s": when.hex}, {"p": [1, "✓"]})
        assert (event["status"], event["hash"]) == ("finished", event_id)

    def test_missing(self, production: Production) -> None:
        with pytest.raises(RequestFailed) as caught:
            production.server.get_event("0" * 32)
        assert caught.value.status == 404

    def test_default_fields(self, production: Production, topic: str) -> None:
        found = list(production.server.get_events([topic]))
        assert len(found) == 7
        assert set(found[0]) == production.server.get_default_fields_for_type("event")

    def test_dictionaries_are_parsed(self, production: Production, topic: str) -> None:
        (found,) = production.server.get_events([topic], fields=["summary", "payload"], limit=1)
        assert found == {"summary": {"n": 0}, "payload": {}}

    @pytest.mark.parametrize("page", [1, 2, 3, 7, 100])
    @pytest.mark.parametrize(
        ("order", "expected"),
        [(None, list(range(7))), (SortOrder.ascending, list(range(7))), (SortOrder.descending, list(range(6, -1, -1)))],
    )
    def test_both_orders_page_by_page(
        self,
        production: Production,
        topic: str,
        monkeypatch: pytest.MonkeyPatch,
        page: int,
        order: SortOrder | None,
        expected: list[int],
    ) -> None:
        monkeypatch.setattr(paging, "FIRST_PAGE", page)
        monkeypatch.setattr(paging, "LARGEST_PAGE", page)
        assert numbers(production.server.get_events([topic], fields=["summary"], order=order)) == expected

    @pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (5, 3), (100, 4)])
    def test_limits_ask_for_no_more_than_that(
        self, production: Production, topic: str, monkeypatch: pytest.MonkeyPatch, limit: int, requests: int
    ) -> None:
        monkeypatch.setattr(paging, "FIRST_PAGE", 2)
        monkeypatch.setattr(paging, "LARGEST_PAGE", 2)
        production.server.get_server_version()
        found, asked = production.asked(
            lambda: numbers(
                production.server.get_events([topic], fields=["summary"], limit=limit, order=SortOrder.descending)
            )
        )
        assert found == list(range(6, -1, -1))[:limit]
        assert asked == [QUERY] * requests

    def test_old_parameters_work_and_warn(self, production: Production, topic: str) -> None:
        get = production.server.get_events
        with pytest.warns(DeprecationWarning, match="limit and order instead of first"):
            assert numbers(get([topic], fields=["summary"], first=2)) == [0, 1]
        with pytest.warns(DeprecationWarning, match="limit and order instead of last"):
            assert numbers(get([topic], fields=["summary"], last=2)) == [6, 5]
        with pytest.warns(DeprecationWarning, match="statuses"):
            assert numbers(get([topic], fields=["summary"], states=["pending"])) == [1, 3, 5]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("number 104", [4]),
            ("1_4 NUMB", [4]),
            # What is short does not count, and the case of the description does.
            ("number 4", [*range(7)]),
            ("number zz", [*range(7)]),
            ("number zzz", []),
            ("done", []),
        ],
    )
    def test_text(self, production: Production, topic: str, text: str, found: list[int]) -> None:
        assert numbers(production.server.get_events([topic], text_filter=text, fields=["summary"])) == found

    def test_filters(self, production: Production, topic: str) -> None:
        get = production.server.get_events
        assert numbers(get([topic], statuses={"pending"}, fields=["summary"])) == [1, 3, 5]
        assert numbers(get((one for one in [topic.split(".")[0] + ".*"]), fields=["summary"])) == list(range(7))
        assert numbers(get([topic], users=["nobody"], fields=["summary"])) == []
        assert numbers(get([topic], newer_than="2999-01-01T00:00:00+00:00", fields=["summary"])) == []
        assert len(list(get([topic], older_than="2999-01-01T00:00:00+01:00"))) == 7
        some = [event["id"] for event in get([topic], fields=["id"])][2:4]
        assert numbers(get(event_ids=iter([*some, "0" * 32]), fields=["summary"])) == [2, 3]

    @pytest.mark.parametrize("name", ["topics", "event_ids", "project_names", "statuses", "users"])
    def test_nothing_fits_an_empty_filter(self, production: Production, name: str) -> None:
        empty: Any = {name: set()}
        found, asked = production.asked(lambda: list(production.server.get_events(**empty)))
        assert (found, asked) == ([], [])

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"limit": -1}, "limit is a whole number"),
            ({"limit": 1.5}, "limit is a whole number"),
            ({"limit": True}, "limit is a whole number"),
            ({"order": "sideways"}, "order is SortOrder"),
        ],
    )
    def test_nonsense_is_refused_at_once(self, production: Production, options: Any, message: str) -> None:
        def call() -> None:
            with pytest.raises(ValueError, match=message):
                production.server.get_events(**options)

        assert production.asked(call)[1] == []

    def test_unknown_fields(self, production: Production) -> None:
        with pytest.raises(UnknownFieldError, match="Did you mean 'topic'"):
            next(production.server.get_events(fields=["topik"]))

    def test_servers_that_call_statuses_states(self) -> None:
        with Sandbox(version="1.0.0") as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
            event_id = server.create_event("a.b", finished=False)
            found = list(server.get_events(["a.b"], statuses=["pending"], fields=["id"]))
            assert found == [{"id": event_id}]
            assert list(server.get_events(["a.b"], statuses=["failed"], fields=["id"])) == []

    def test_asynchronous(self, production: Production, topic: str) -> None:
        async def read() -> list[int]:
            async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
                events = server.get_events([topic], fields=["summary"], limit=3)
                return [event["summary"]["n"] async for event in events]

        assert asyncio.run(read()) == [0, 1, 2]


class TestWriting:
    def test_dispatch_answers(self, production: Production) -> None:
        answer = production.server.dispatch_event("a.dispatched", description="x")
        assert answer.status_code == 200
        event = production.server.get_event(answer.data["id"])
        assert event is not None
        assert event["description"] == "x"

    def test_only_what_was_given_is_sent(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/events", reply(200, json={"id": "7"}))
        given = {"n": 1}
        assert server.create_event("a.b", summary=given) == "7"
        (request,) = wild.of("/api/events")
        assert request.json == {"topic": "a.b", "finished": True, "store": True, "summary": {"n": 1}}
        assert given == {"n": 1}

    def test_an_event_is_not_sent_again_when_the_answer_is_an_error(
        self, server: ServerAPI, wild: MisbehavingServer
    ) -> None:
        wild.on("POST", "/api/events", reply(503, json={"code": 503, "detail": "busy"}))
        with pytest.raises(RequestFailed, match="busy"):
            server.create_event("a.b")
        assert len(wild.of("/api/events")) == 1

    def test_same_hash(self, production: Production) -> None:
        key = uuid.uuid4().hex
        production.server.create_event("a.b", event_hash=key)
        with pytest.raises(RequestFailed, match="same hash") as caught:
            production.server.create_event("a.b", event_hash=key)
        assert caught.value.status == 409

    def test_old_dependencies_warn(self, production: Production) -> None:
        with pytest.warns(DeprecationWarning, match="without effect"):
            production.server.create_event("a.b", dependencies=["1"])

    @pytest.mark.parametrize("name", ["summary", "payload"])
    def test_what_json_can_not_hold_is_not_sent(self, production: Production, name: str) -> None:
        bad: Any = {name: {"deep": [math.nan]}}

        def call() -> None:
            with pytest.raises(ValueError, match=rf"{name}\.deep\[0\]"):
                production.server.create_event("a.b", **bad)
            with pytest.raises(ValueError, match=rf"{name}\.deep\[0\]"):
                production.server.update_event("0" * 32, **bad)

        assert production.asked(call)[1] == []

    def test_update(self, production: Production, service: ServerAPI) -> None:
        event_id = production.server.create_event("a.b", description="before", finished=False)
        service.update_event(event_id, status="in_progress", progress=33, summary={"k": "✓"}, retries=2)
        event = production.server.get_event(event_id)
        assert event is not None
        assert (event["status"], event["summary"], event["retries"]) == ("in_progress", {"k": "✓"}, 2)
        assert event["description"] == "before"

    def test_update_of_nothing_sends_nothing(self, production: Production) -> None:
        assert production.asked(lambda: production.server.update_event("0" * 32))[1] == []

    def test_delete(self, production: Production) -> None:
        event_id = production.server.create_event("a.b")
        production.server.delete_event(event_id)
        production.server.delete_event(event_id)
        with pytest.raises(RequestFailed, match="not found"):
            production.server.get_event(event_id)

    def test_delete_by_filter(self, production: Production) -> None:
        name = f"t{uuid.uuid4().hex[:8]}"
        for tail in "aab":
            production.server.create_event(f"{name}.{tail}")
        production.server.delete_events({"conditions": [{"key": "topic", "operator": "eq", "value": f"{name}.a"}]})
        assert [event["topic"] for event in production.server.get_events([f"{name}.*"])] == [f"{name}.b"]

    @pytest.mark.parametrize("given", [None, {}, {"conditions": []}, {"operator": "and"}, []])
    def test_no_filter_deletes_nothing(self, production: Production, given: Any) -> None:
        def call() -> None:
            with pytest.raises(ValueError, match="needs a condition"):
                production.server.delete_events(given)

        assert production.asked(call)[1] == []


class TestJobs:
    def test_a_job_from_start_to_end(self, production: Production, service: ServerAPI) -> None:
        name = f"j{uuid.uuid4().hex[:8]}"
        source = production.server.create_event(f"{name}.source", summary={"kind": "a"})
        job = service.enroll_event_job(f"{name}.source", f"{name}.target", "worker", description="work ✓")
        assert job is not None
        assert (job["dependsOn"], job["status"]) == (source, "pending")
        service.update_event(job["id"], status="finished")
        assert service.enroll_event_job(f"{name}.source", f"{name}.target", "worker") is None
        event = production.server.get_event(job["id"])
        assert event is not None
        assert (event["description"], event["sender"]) == ("work ✓", "worker")

    def test_what_is_sent(self, server: ServerAPI, wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/enroll", reply(204))
        condition: Any = {"conditions": [{"key": "summary/kind", "operator": "eq", "value": "b"}]}
        job = server.enroll_event_job(
            ["a", "b"],
            "t",
            "me",
            sequential=True,
            events_filter=condition,
            max_retries=1,
            ignore_older_than="3",
            ignore_sender_types="robot",
        )
        assert job is None
        (request,) = wild.of("/api/enroll")
        assert request.json == {
            "sourceTopic": ["a", "b"],
            "targetTopic": "t",
            "sender": "me",
            "sequential": True,
            "filter": condition,
            "maxRetries": 1,
            "ignoreOlderThan": 3,
            "ignoreSenderTypes": ["robot"],
        }

    def test_a_refusal_is_told_in_the_log(self, production: Production, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.ERROR):
            assert production.server.enroll_event_job("a.source", "a.target", "me") is None
        assert "Only services can enroll" in caplog.text

    def test_a_refused_token_is_an_error(self, connect: Callable[..., ServerAPI], wild: MisbehavingServer) -> None:
        wild.on("POST", "/api/enroll", reply(401, json={"code": 401, "detail": "no"}))
        with pytest.raises(TokenRefused):
            connect().enroll_event_job("a.source", "a.target", "me")

    @pytest.mark.parametrize(
        "bad", [{"events_filter": {"conditions": [math.inf]}}, {"ignore_older_than": "soon"}, {"ignore_older_than": []}]
    )
    def test_nonsense_is_not_sent(self, production: Production, bad: Any) -> None:
        def call() -> None:
            with pytest.raises(ValueError, match=r"conditions\[0\]|number of days"):
                production.server.enroll_event_job("a.source", "a.target", "me", **bad)

        assert production.asked(call)[1] == []
