"""What can be seen of requests: log lines, hooks, spans; and that watching neither leaks nor harms."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from support.connections import TOKEN
from support.files import serve
from support.misbehaving import MisbehavingServer, close, hang, reply

from ayon_sdk import AsyncServerAPI, HTTPRequestError, RequestRecord, ServerAPI, ServerUnreachable
from ayon_sdk.otel import trace_requests

LOGGER = "ayon_sdk.requests"


def seen(server: Any) -> list[RequestRecord]:
    records: list[RequestRecord] = []
    server.add_request_hook(records.append)
    return records


# The log ----------------------------------------------------------------------------------------------------------


def test_a_line_for_each_attempt(wild: MisbehavingServer, server: ServerAPI, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=LOGGER)
    wild.on("GET", "/api/x", reply(503), close(), reply(200, {}))
    server.get("x", name="n", token="query-secret")
    lines = [record.getMessage() for record in caplog.records if "attempt" in record.getMessage()]
    assert [line.partition(" in ")[0] for line in lines] == [
        "GET /api/x?name=n&token=…: 503",
        "GET /api/x?name=n&token=…: connection lost: server disconnected without sending a response.",
        "GET /api/x?name=n&token=…: 200",
    ]
    assert [line.rpartition(", ")[2] for line in lines] == [f"attempt {number} of 3" for number in (1, 2, 3)]
    assert "query-secret" not in caplog.text
    assert TOKEN not in caplog.text
    (last,) = [record for record in caplog.records if getattr(record, "ayon_request", None)][-1:]
    facts = last.ayon_request  # type: ignore[attr-defined]
    assert (facts.method, facts.status, facts.attempt) == ("GET", 200, 3)


def test_nothing_is_logged_unless_asked_for() -> None:
    script = (
        "import sys; from ayon_sdk import ServerAPI; from support.misbehaving import *\n"
        "with MisbehavingServer() as wild:\n"
        "    wild.on('GET', '/api/x', reply(503), reply(200, {}))\n"
        "    with ServerAPI(wild.url, 'k' * 64) as server: assert server.get('x').ok\n"
        "assert 'ayon_sdk.observation' not in sys.modules, 'nobody watches'\n"
        "assert 'opentelemetry' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, cwd="tests")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


# Hooks ------------------------------------------------------------------------------------------------------------


def test_a_hook_sees_every_attempt_before_and_after(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503), close(), reply(200, {}))
    records = seen(server)
    server.get("x")
    server.get("y")
    facts = [(one.phase, one.attempt, one.status, one.error_type) for one in records]
    assert facts == [
        ("before", 1, 0, ""),
        ("after", 1, 503, ""),
        ("before", 2, 0, ""),
        ("after", 2, 0, "lost"),
        ("before", 3, 0, ""),
        ("after", 3, 200, ""),
        ("before", 1, 0, ""),
        ("after", 1, 200, ""),
    ]
    assert [one.request - records[0].request for one in records] == [0, 0, 0, 0, 0, 0, 1, 1]
    assert all(one.elapsed_ms > 0 for one in records if one.phase == "after")
    first = records[0]
    assert (first.method, first.url, first.path, first.attempts) == ("GET", f"{wild.url}/api/x", "/api/x", 3)
    assert first.sent_as == "owner of the token"
    with pytest.raises(AttributeError):
        first.status = 1  # type: ignore[misc]


def test_generated_operations_tell_their_template(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/projects/demo", reply(200, {"name": "demo"}))
    wild.on("POST", "/graphql", reply(200, {"data": {}}))
    records = seen(server)
    server.rest.projects.raw.get_project("demo")
    server.query_graphql("query { a }")
    assert [(one.path, one.template) for one in records[::2]] == [
        ("/api/projects/demo", "/api/projects/{project_name}"),
        ("/graphql", "/graphql"),
    ]


def test_hooks_can_be_removed(wild: MisbehavingServer, server: ServerAPI) -> None:
    records: list[RequestRecord] = []
    hook = server.add_request_hook(records.append)
    server.get("x")
    server.remove_request_hook(hook)
    server.remove_request_hook(hook)
    server.get("x")
    assert len(records) == 2


def test_a_hook_can_remove_itself(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503), reply(200, {}))
    records: list[RequestRecord] = []

    def once(record: RequestRecord) -> None:
        records.append(record)
        server.remove_request_hook(once)

    server.add_request_hook(once)
    assert server.get("x").ok
    assert [(record.phase, record.attempt) for record in records] == [("before", 1), ("after", 1)]


@pytest.mark.parametrize("phase", ["before", "after"])
def test_an_error_in_a_hook_is_told_once_and_does_no_harm(
    wild: MisbehavingServer, server: ServerAPI, caplog: pytest.LogCaptureFixture, phase: str
) -> None:
    @server.add_request_hook
    def broken(record: RequestRecord) -> None:
        if record.phase == phase:
            raise KeyError("oops")

    records = seen(server)
    for _ in range(3):
        assert server.get("x").ok
    assert len(records) == 6, "the others are called all the same"
    (warning,) = caplog.records
    assert (warning.name, warning.levelname) == (LOGGER, "WARNING")
    assert "broken failed: KeyError: 'oops'" in warning.getMessage()


def test_a_hook_can_add_headers_but_replace_none(wild: MisbehavingServer, server: ServerAPI) -> None:
    @server.add_request_hook
    def trace(record: RequestRecord) -> dict[str, str]:
        return {"X-Trace": f"{record.attempt}", "x-api-key": "stolen", "Host": "evil", "Content-Length": "0"}

    with MisbehavingServer() as stranger:
        wild.on("POST", "/api/x", reply(200, {}))
        wild.on("GET", "/api/away", reply(302, headers={"Location": f"{stranger.url}/x"}))
        server.post("x", a=1)
        server.get("away")
        (request,) = wild.of("/api/x")
        assert request.headers["x-trace"] == "1"
        assert request.headers["x-api-key"] == TOKEN
        assert request.headers["host"] == f"127.0.0.1:{wild.port}"
        assert request.json == {"a": 1}
        assert "x-trace" not in stranger.requests[0].headers


@pytest.mark.parametrize("headers", [{"x-a": "b\r\nx-evil: 1"}, {"x-a: 1\r\nx-evil": "1"}, {"": "x"}, {"x": 5}, "text"])
def test_headers_that_are_none_are_left_out(
    wild: MisbehavingServer, server: ServerAPI, caplog: pytest.LogCaptureFixture, headers: Any
) -> None:
    server.add_request_hook(lambda _record: headers)
    assert server.get("x").ok
    assert not {"x-evil", "x-a", "x"} & set(wild.requests[-1].headers)
    assert "hook" in caplog.text


def test_hooks_see_no_secrets(wild: MisbehavingServer, server: ServerAPI) -> None:
    with MisbehavingServer() as storage:
        storage.on("GET", "/bucket", close())
        wild.on("GET", "/api/x", reply(302, headers={"Location": f"{storage.url}/bucket?X-Amz-Signature=sign-secret"}))
        records = seen(server)
        with pytest.raises(ServerUnreachable) as caught:
            server.get("x", api_key="key-secret")
        for text in (repr(records), str(caught.value), caught.value.url):
            assert "secret" not in text
            assert TOKEN not in text


def test_a_stream_is_timed_to_its_head(wild: MisbehavingServer, server: ServerAPI, tmp_path: Any) -> None:
    wild.on("GET", "/api/f", serve(b"x" * 1000))
    records = seen(server)
    server.download_file("api/f", tmp_path / "f")
    assert [(one.phase, one.path, one.status) for one in records] == [
        ("before", "/api/f", 0),
        ("after", "/api/f", 200),
    ]


def test_what_ends_from_outside_is_told_too(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/loop", reply(302, headers={"Location": "/api/loop"}))
    wild.on("GET", "/api/hang", hang())
    records = seen(server)
    with pytest.raises(HTTPRequestError):
        server.get("loop")
    assert (records[-1].phase, records[-1].error_type) == ("after", "HTTPRequestError")

    async def script() -> list[RequestRecord]:
        async with AsyncServerAPI(wild.url, TOKEN) as waiting:
            found = seen(waiting)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(waiting.get("hang"), 0.2)
            return found

    assert [(one.phase, one.error_type) for one in asyncio.run(script())] == [
        ("before", ""),
        ("after", "CancelledError"),
    ]


def test_threads_are_told_apart(wild: MisbehavingServer, server: ServerAPI) -> None:
    records = seen(server)
    threads = [threading.Thread(target=server.get, args=("x",)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    pairs: dict[int, list[str]] = {}
    for record in records:
        pairs.setdefault(record.request, []).append(record.phase)
    assert list(pairs.values()) == [["before", "after"]] * 20


# Spans ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def spans() -> tuple[TracerProvider, Callable[[], Any]]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider, exporter.get_finished_spans


def test_every_attempt_is_a_span(wild: MisbehavingServer, server: ServerAPI, spans: Any) -> None:
    provider, finished = spans
    wild.on("GET", "/api/projects/demo", reply(503), close(), reply(200, {"name": "demo"}))
    hook = trace_requests(server, provider)
    with provider.get_tracer("script").start_as_current_span("publish") as parent:
        server.rest.projects.raw.get_project("demo")
    server.remove_request_hook(hook)
    server.get("x")
    first, second, third, outer = finished()
    assert outer.name == "publish"
    for number, span in enumerate((first, second, third)):
        assert span.kind is SpanKind.CLIENT
        assert span.name == "GET /api/projects/{project_name}"
        assert span.parent.span_id == parent.get_span_context().span_id
        expected = {
            "http.request.method": "GET",
            "server.address": "127.0.0.1",
            "server.port": wild.port,
            "url.full": f"{wild.url}/api/projects/demo",
            "url.template": "/api/projects/{project_name}",
        }
        assert expected.items() <= dict(span.attributes).items()
        assert span.attributes.get("http.request.resend_count") == (number or None)
    assert (first.attributes["http.response.status_code"], first.attributes["error.type"]) == (503, "503")
    assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.ERROR)
    assert second.attributes["error.type"] == "lost"
    assert (third.attributes["http.response.status_code"], third.status.status_code) == (200, StatusCode.UNSET)
    sent = [request.headers["traceparent"] for request in wild.of("/api/projects/demo")]
    expected_ids = [f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}" for span in (first, second, third)]
    assert [value.rpartition("-")[0] for value in sent] == expected_ids
    assert "traceparent" not in wild.of("/api/x")[0].headers


def test_tasks_have_spans_of_their_own(wild: MisbehavingServer, spans: Any) -> None:
    provider, finished = spans
    tracer = provider.get_tracer("script")

    async def work(server: AsyncServerAPI, name: str) -> None:
        with tracer.start_as_current_span(name):
            await server.get(name)

    async def script() -> None:
        async with AsyncServerAPI(wild.url, TOKEN) as server:
            trace_requests(server, provider)
            await asyncio.gather(*(work(server, f"n{index}") for index in range(10)))

    asyncio.run(script())
    outer = {span.context.span_id: span.name for span in finished() if span.name != "GET"}
    inner = [span for span in finished() if span.name == "GET"]
    assert len(inner) == len(outer) == 10
    for span in inner:
        assert span.attributes["url.full"].endswith(outer[span.parent.span_id])


def test_spans_show_no_secrets(wild: MisbehavingServer, server: ServerAPI, spans: Any) -> None:
    provider, finished = spans
    trace_requests(server, provider)
    server.get("x", token="query-secret")
    (span,) = finished()
    assert "query-secret" not in span.to_json()
    assert TOKEN not in span.to_json()
