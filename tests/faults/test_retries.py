"""What is sent again, what is not, and what comes out when nothing helps."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from email.utils import format_datetime

import pytest
from support.misbehaving import MisbehavingServer, close, hang, raw, reply, reset, truncated

from ayon_sdk import (
    ConnectionLost,
    RequestFailed,
    RequestTimeout,
    ServerAPI,
    ServerUnreachable,
)
from ayon_sdk.retry import RetryPolicy, parse_retry_after

GOOD = reply(200, {"ok": True})
FAILURES = {
    "429": reply(429, {"detail": "slow down"}),
    "502": reply(502, body=b"<html>bad gateway</html>"),
    "503": reply(503, {"code": 503, "detail": "locked"}),
    "504": reply(504),
    "closed": close(),
    "reset": reset(),
    "truncated": truncated(),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("verb", ["get", "delete", "put"])
def test_harmless_verbs_are_repeated(wild: MisbehavingServer, server: ServerAPI, verb: str, failure: str) -> None:
    wild.on(verb.upper(), "/api/x", FAILURES[failure], GOOD)
    response = getattr(server, verb)("x")
    assert response.data == {"ok": True}
    assert len(wild.of("/api/x")) == 2


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("verb", ["post", "patch"])
def test_writes_that_reached_the_server_are_not_repeated(
    wild: MisbehavingServer, server: ServerAPI, verb: str, failure: str
) -> None:
    wild.on(verb.upper(), "/api/x", FAILURES[failure], GOOD)
    if failure.isdigit():
        assert getattr(server, verb)("x", name="n").status_code == int(failure)
    else:
        with pytest.raises(ConnectionLost):
            getattr(server, verb)("x", name="n")
    assert len(wild.of("/api/x")) == 1


@pytest.mark.parametrize("failure", FAILURES)
def test_graphql_queries_are_repeated(wild: MisbehavingServer, server: ServerAPI, failure: str) -> None:
    wild.on("POST", "/graphql", FAILURES[failure], reply(200, {"data": {"a": 1}}))
    assert server.query_graphql("query { a }").data == {"data": {"a": 1}}
    assert len(wild.of("/graphql")) == 2


def test_graphql_mutations_are_not_repeated(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", "/graphql", close(), reply(200, {"data": {}}))
    with pytest.raises(ConnectionLost):
        server.query_graphql(" mutation { a }")
    assert len(wild.of("/graphql")) == 1


def test_generated_reads_by_post_are_repeated(wild: MisbehavingServer, server: ServerAPI) -> None:
    from ayon_rest.core import Call, Operation

    wild.on("POST", "/api/resolve", reply(503), reply(200, []))
    operation = Operation("resolve_uris", "POST", "/api/resolve", True, "application/json")
    assert server._send(Call(operation, "/api/resolve", json={"uris": []})).json() == []
    assert len(wild.of("/api/resolve")) == 2


def test_500_is_an_answer_and_not_repeated(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(500, {"detail": "bug"}), GOOD)
    assert server.get("x").status_code == 500
    assert len(wild.of("/api/x")) == 1


def test_the_number_of_attempts_is_all_of_them(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("GET", "/api/x", reply(503))
    assert connect(max_retries=4).get("x").status_code == 503
    assert len(wild.of("/api/x")) == 4


@pytest.mark.parametrize("attempts", [0, 1])
def test_one_attempt_is_the_least(wild: MisbehavingServer, connect: Callable[..., ServerAPI], attempts: int) -> None:
    wild.on("GET", "/api/x", reply(503), GOOD)
    assert connect(max_retries=attempts).get("x").status_code == 503
    assert len(wild.of("/api/x")) == 1


def test_total_failure_is_one_error_that_names_all(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reset())
    with pytest.raises(ServerUnreachable) as caught:
        server.get("x", q=1)
    error = caught.value
    assert (error.method, error.url, error.attempts) == ("GET", f"{wild.url}/api/x?q=1", 3)
    assert f"GET {wild.url}/api/x?q=1: connection lost" in str(error)
    assert "attempt 3 of 3" in str(error)


def test_the_last_refusal_says_which_attempt_it_was(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503, {"code": 503, "detail": "locked"}))
    with pytest.raises(RequestFailed, match=r"GET /api/x → 503: locked\n.*attempt 3 of 3") as caught:
        server.get("x").raise_for_status()
    assert caught.value.attempts == 3


def test_nothing_listens(connect: Callable[..., ServerAPI], wild: MisbehavingServer) -> None:
    server = connect(url="http://127.0.0.1:9", create_session=False)
    with pytest.raises(ServerUnreachable, match="connection refused") as caught:
        server.post("x")
    assert caught.value.attempts == 3, "nothing was sent, so a write is tried again too"
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


def test_the_constructor_tells_that_nothing_listens() -> None:
    with pytest.raises(ServerUnreachable, match=r"Can't connect to http://127\.0\.0\.1:9: Connection refused"):
        ServerAPI("http://127.0.0.1:9", "x" * 64, max_retries=1)


def test_timeouts_of_reads_are_repeated(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("GET", "/api/x", hang(), GOOD)
    assert connect(timeout=0.3).get("x").ok
    assert len(wild.of("/api/x")) == 2


def test_timeouts_of_writes_are_not(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("POST", "/api/x", hang(), GOOD)
    with pytest.raises(RequestTimeout, match="no answer in time"):
        connect(timeout=0.3).post("x")
    assert len(wild.of("/api/x")) == 1


def test_patience_of_one_call(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", hang())
    began = time.monotonic()
    with pytest.raises(RequestTimeout) as caught:
        server.raw_get("x", timeout=0.2, max_retries=1)
    assert caught.value.attempts == 1
    assert time.monotonic() - began < 4, "the connection's own timeout is 5 seconds, three times"


def test_patience_of_a_block(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503))
    with server.options(max_retries=2), server.options(timeout=3):
        server.get("x")
        assert len(wild.of("/api/x")) == 2
    server.get("x")
    assert len(wild.of("/api/x")) == 5


def test_retry_after_in_seconds(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503, headers={"Retry-After": "1"}), GOOD)
    began = time.monotonic()
    assert server.get("x").ok
    assert time.monotonic() - began >= 1


def test_retry_after_as_a_date(wild: MisbehavingServer, server: ServerAPI) -> None:
    when = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(seconds=2)
    wild.on("GET", "/api/x", reply(429, headers={"Retry-After": format_datetime(when, usegmt=True)}), GOOD)
    assert server.get("x").ok
    assert datetime.datetime.now(datetime.timezone.utc) >= when


def test_a_pause_of_an_hour_is_not_waited_for(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503, {"detail": "maintenance"}, headers={"Retry-After": "3600"}), GOOD)
    response = server.get("x")
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "3600"
    assert len(wild.of("/api/x")) == 1


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("12", 12.0),
        (" 0.5 ", 0.5),
        ("-3", 0.0),
        ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0),
        ("Mon, 99 Jan 2001 00:00:00 GMT", None),
    ],
)
def test_retry_after_values(text: str | None, seconds: float | None) -> None:
    assert parse_retry_after(text) == seconds


def test_waiting_times_grow_to_a_limit_and_differ() -> None:
    policy = RetryPolicy(first=1.0, longest=8.0)
    for attempt, longest in ((1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (9, 8.0)):
        delays = {policy.delay(attempt) for _ in range(50)}
        assert len(delays) > 1
        assert all(delay is not None and longest / 2 <= delay <= longest for delay in delays)


def test_a_connection_closed_while_idle_does_not_lose_a_write(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/a", reply(200, {}, close=True))
    wild.on("POST", "/api/b", reply(200, {"done": True}))
    for _ in range(5):
        server.get("a")
        # The server has closed the connection by now, or is about to, without having said so.
        time.sleep(0.02)
        assert server.post("b", x=1).data == {"done": True}
    assert len(wild.of("/api/b")) == 5


def test_idle_connections_are_dropped_before_the_server_does(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("a")
    server.get("a")
    time.sleep(1.7)
    server.post("b")
    assert [request.connection for request in wild.requests] == [1, 1, 2]


def test_a_body_that_can_start_again_is_sent_whole_again(wild: MisbehavingServer, server: ServerAPI, tmp_path) -> None:
    wild.on("PUT", "/api/x", reply(503), GOOD)
    path = tmp_path / "file"
    path.write_bytes(b"skip" + b"0123456789" * 1000)
    with path.open("rb") as stream:
        stream.seek(4)
        server.raw_put("x", data=stream)
    first, second = wild.of("/api/x")
    assert first.body == second.body == b"0123456789" * 1000
    assert first.headers["content-length"] == "10000"


def test_a_body_that_can_not_start_again_is_not(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("PUT", "/api/x", close(), GOOD)
    with pytest.raises(ConnectionLost):
        server.raw_put("x", data=(piece for piece in (b"one", b"two")))
    assert [request.body for request in wild.of("/api/x")] == [b"onetwo"]


def test_garbage_instead_of_http(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    wild.on("GET", "/api/x", raw(b"SSH-2.0-OpenSSH_9.6\r\n"))
    with pytest.raises(ServerUnreachable, match=r"GET .*/api/x"):
        connect(max_retries=1).get("x")
