"""Every place where an exchange can break, every way in which it can, for reads and writes, waiting and blocking.

After each fault a read has succeeded, by being sent again; a write that the server may have seen was sent once, and is
an error; and the connection object works as before.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import json
import math
import time
from collections.abc import Callable
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from support.connections import TOKEN
from support.misbehaving import MisbehavingServer, hang, partial, raw, reply, reset

from ayon_sdk import (
    AsyncServerAPI,
    ConnectionLost,
    InvalidAnswer,
    RequestTimeout,
    RestApiResponse,
    ServerAPI,
    ServerUnreachable,
)
from ayon_sdk.request_types import RequestTypes
from ayon_sdk.retry import RetryPolicy

Ask = Callable[..., RestApiResponse]
GOOD = reply(200, {"ok": True})
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.fixture(params=["blocking", "waiting"])
def ask(request: pytest.FixtureRequest, wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> Ask:
    """Send one request; afterwards the same connection object has to answer another one."""

    def blocking(verb: str, path: str, *, timeout: float = 5.0, **data: Any) -> RestApiResponse:
        server = connect(timeout=timeout)
        try:
            return getattr(server, verb)(path, **data)
        finally:
            assert server.get("afterwards").ok

    def waiting(verb: str, path: str, *, timeout: float = 5.0, **data: Any) -> RestApiResponse:
        async def script() -> RestApiResponse:
            async with AsyncServerAPI(wild.url, TOKEN, timeout=timeout) as server:
                server.retry_policy = RetryPolicy(first=0.01)
                try:
                    return await getattr(server, verb)(path, **data)
                finally:
                    assert (await server.get("afterwards")).ok

        return asyncio.run(asyncio.wait_for(script(), 30))

    return blocking if request.param == "blocking" else waiting


# Where an answer can break ----------------------------------------------------------------------------------------

PLACES = {
    "before the head": b"",
    "in the status line": b"HTTP/1.1 20",
    "in a header": HEAD + b"Content-Len",
    "after the headers": HEAD + b"Content-Length: 12\r\n\r\n",
    "in the body": HEAD + b'Content-Length: 12\r\n\r\n{"ok": ',
    "in a chunk": HEAD + b'Transfer-Encoding: chunked\r\n\r\nc\r\n{"ok": ',
    "after a chunk": HEAD + b'Transfer-Encoding: chunked\r\n\r\nc\r\n{"ok": true}\r\n',
}


@pytest.mark.parametrize("ending", ["close", "reset", "stall"])
@pytest.mark.parametrize("place", PLACES)
def test_a_read_is_repeated(wild: MisbehavingServer, ask: Ask, place: str, ending: str) -> None:
    wild.on("GET", "/api/x", partial(PLACES[place], ending), GOOD)
    assert ask("get", "x", timeout=0.3).data == {"ok": True}
    assert len(wild.of("/api/x")) == 2


@pytest.mark.parametrize("ending", ["close", "reset", "stall"])
@pytest.mark.parametrize("place", PLACES)
def test_a_write_is_sent_once(wild: MisbehavingServer, ask: Ask, place: str, ending: str) -> None:
    wild.on("POST", "/api/x", partial(PLACES[place], ending), GOOD)
    with pytest.raises(RequestTimeout if ending == "stall" else ConnectionLost):
        ask("post", "x", timeout=0.3, name="n")
    assert len(wild.of("/api/x")) == 1


@pytest.mark.parametrize("ending", ["close", "reset"])
def test_after_the_body_nothing_is_lost(wild: MisbehavingServer, ask: Ask, ending: str) -> None:
    wild.on("POST", "/api/x", partial(HEAD + b'Content-Length: 12\r\n\r\n{"ok": true}', ending))
    assert ask("post", "x").data == {"ok": True}
    assert len(wild.of("/api/x")) == 1


def test_connections_that_are_reset_at_once(wild: MisbehavingServer, ask: Ask) -> None:
    wild.resets = 2
    assert ask("get", "x").ok
    assert len(wild.of("/api/x")) == 1


# Where a request can break ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [reset(), partial(b"", "close")], ids=["reset", "close"])
def test_a_put_that_breaks_in_its_body_is_repeated(wild: MisbehavingServer, ask: Ask, fault: Any) -> None:
    wild.on_head("PUT", "/api/x", fault)
    wild.on("PUT", "/api/x", GOOD)
    filler = "x" * 3_000_000
    assert ask("put", "x", filler=filler).data == {"ok": True}
    assert len(wild.of("/api/x")) == 2
    assert wild.of("/api/x")[1].json == {"filler": filler}


@pytest.mark.parametrize("fault", [reset(), partial(b"", "close")], ids=["reset", "close"])
def test_a_post_that_breaks_in_its_body_is_not(wild: MisbehavingServer, ask: Ask, fault: Any) -> None:
    wild.on_head("POST", "/api/x", fault)
    with pytest.raises(ConnectionLost):
        ask("post", "x", filler="x" * 3_000_000)
    assert len(wild.of("/api/x")) == 1


def test_a_server_that_stops_reading_is_a_timeout(wild: MisbehavingServer, ask: Ask) -> None:
    wild.on_head("POST", "/api/x", hang())
    with pytest.raises(RequestTimeout, match="in time"):
        ask("post", "x", timeout=0.3, filler="x" * 30_000_000)
    assert len(wild.of("/api/x")) == 1


def test_an_upload_to_a_server_that_stops_reading(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], tmp_path: Path
) -> None:
    source = tmp_path / "large"
    source.write_bytes(b"x" * 30_000_000)
    wild.on_head("POST", "/up", hang())
    wild.on_head("PUT", "/up", hang())
    server = connect(timeout=0.3)
    with pytest.raises(RequestTimeout):
        server.upload_file("up", source, request_type=RequestTypes.post)
    assert len(wild.of("/up")) == 1
    server.upload_file("up", source, request_type=RequestTypes.put)
    assert [len(request.body) for request in wild.of("/up")] == [0, 0, 30_000_000]


def test_an_answer_before_the_body_was_read(wild: MisbehavingServer, ask: Ask) -> None:
    """The server refuses a large body and hangs up: what it says is heard, or the connection is lost; never a hang."""
    wild.on_head("POST", "/api/x", raw(b'HTTP/1.1 413 L\r\nContent-Length: 16\r\n\r\n{"detail":"big"}'))
    with contextlib.suppress(ConnectionLost):
        assert ask("post", "x", filler="x" * 30_000_000).status_code == 413
    assert len(wild.of("/api/x")) == 1


# Bodies that are not what their head says -------------------------------------------------------------------------

BODY = b'{"ok": true}'
WRONG = {
    "too long": HEAD + b"Content-Length: 2000\r\n\r\n" + BODY,
    "negative": HEAD + b"Content-Length: -5\r\n\r\n" + BODY,
    "no number": HEAD + b"Content-Length: twelve\r\n\r\n" + BODY,
    "huge": HEAD + b"Content-Length: 99999999999999999999999\r\n\r\n" + BODY,
    "twice": HEAD + b"Content-Length: 12\r\nContent-Length: 2\r\n\r\n" + BODY,
    "bad chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + BODY,
    "negative chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n" + BODY,
    "head without end": HEAD + b"X: " + b"x" * 300_000,
    "binary": bytes(range(256)) * 4,
    "another protocol": b"220 mail.example ESMTP\r\n",
}


@pytest.mark.parametrize("wrong", WRONG)
def test_answers_that_are_wrong_are_asked_for_again(wild: MisbehavingServer, ask: Ask, wrong: str) -> None:
    wild.on("GET", "/api/x", raw(WRONG[wrong]), GOOD)
    assert ask("get", "x").data == {"ok": True}
    assert len(wild.of("/api/x")) == 2


@pytest.mark.parametrize("wrong", WRONG)
def test_answers_that_are_wrong_to_a_write_are_errors(wild: MisbehavingServer, ask: Ask, wrong: str) -> None:
    wild.on("POST", "/api/x", raw(WRONG[wrong]), GOOD)
    with pytest.raises(ServerUnreachable):
        ask("post", "x")
    assert len(wild.of("/api/x")) == 1


@pytest.mark.parametrize("keep", [True, False])
def test_what_comes_after_a_body_is_not_the_next_answer(wild: MisbehavingServer, server: ServerAPI, keep: bool) -> None:
    """A length that is too small, or a second answer nobody asked for: response splitting."""
    surplus = b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"evil": true}'
    wild.on("GET", "/api/x", raw(HEAD + b"Content-Length: 12\r\n\r\n" + BODY + surplus, keep=keep))
    wild.on("GET", "/api/y", reply(200, {"mine": True}))
    for _ in range(5):
        assert server.get("x").data == {"ok": True}
        assert server.get("y").data == {"mine": True}


# Retry-After ------------------------------------------------------------------------------------------------------


def in_a_second(_: None = None) -> str:
    when = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=1)
    return format_datetime(when.replace(microsecond=0), usegmt=True)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("after", ["0", "soon", "-1", "nan", "inf", "1e400", "", "9" * 5000, "Thu, 99 Foo 2026"])
def test_nonsense_is_not_waited_for(wild: MisbehavingServer, server: ServerAPI, status: int, after: str) -> None:
    wild.on("GET", "/api/x", reply(status, headers={"Retry-After": after}), GOOD)
    began = time.monotonic()
    asked_too_much = after in ("inf", "1e400", "9" * 5000)
    assert server.get("x").status_code == (status if asked_too_much else 200)
    assert time.monotonic() - began < 5
    assert len(wild.of("/api/x")) == (1 if asked_too_much else 2)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("after", ["36000", "Fri, 31 Dec 2100 23:59:59 GMT"])
def test_ten_hours_are_not_waited_for(wild: MisbehavingServer, ask: Ask, status: int, after: str) -> None:
    """The caller gets the answer, and can read in it how long to wait."""
    wild.on("GET", "/api/x", reply(status, {"detail": "later"}, headers={"Retry-After": after}), GOOD)
    response = ask("get", "x")
    assert (response.status_code, response.headers["retry-after"], response.detail) == (status, after, "later")
    assert len(wild.of("/api/x")) == 1


def test_seconds_and_dates_are_waited_for(wild: MisbehavingServer, server: ServerAPI) -> None:
    def date(connection: Any, request: Any) -> bool:
        return bool(reply(503, headers={"Retry-After": in_a_second()})(connection, request))

    wild.on("GET", "/api/x", reply(429, headers={"Retry-After": "1"}), date, GOOD)
    began = time.monotonic()
    assert server.get("x").ok
    assert time.monotonic() - began >= 1
    assert len(wild.of("/api/x")) == 3


@pytest.mark.parametrize("ahead", [-7200, 7200])
def test_a_date_is_read_by_the_clock_of_the_server(wild: MisbehavingServer, server: ServerAPI, ahead: int) -> None:
    """Its clock and ours are hours apart: it asks for no pause, or for one second, and gets that."""
    there = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=ahead)
    now, then = (format_datetime(there + datetime.timedelta(seconds=add), usegmt=True) for add in (0, 1))
    wild.on("GET", "/api/x", reply(503, headers={"Date": now, "Retry-After": then}), GOOD)
    began = time.monotonic()
    assert server.get("x").ok
    assert time.monotonic() - began >= 1


# JSON -------------------------------------------------------------------------------------------------------------

VALUES = {
    "64 bits": (b"[9223372036854775807, -9223372036854775808, 18446744073709551615]", [2**63 - 1, -(2**63), 2**64 - 1]),
    "floats": (b"[0.1, 1e308, -0.0, 5e-324]", [0.1, 1e308, -0.0, 5e-324]),
    "infinite": (b"[Infinity, -Infinity, 1e999]", [math.inf, -math.inf, math.inf]),
    "lone surrogate": (rb'"\ud800 and \udfff"', "\ud800 and \udfff"),
    "pair": (rb'"\ud83c\udfac"', "\U0001f3ac"),
    "null character": (rb'"a\u0000b"', "a\0b"),
    "keys twice": (b'{"a": 1, "a": 2}', {"a": 2}),
    "marked": (b"\xef\xbb\xbf[1]", [1]),
    "utf-16": ('["ě"]'.encode("utf-16"), ["ě"]),
    "blanks": (b" \r\n\t[1] \n", [1]),
    "scalar": (b"7", 7),
}


@pytest.mark.parametrize("name", VALUES)
def test_what_python_servers_write_is_read(wild: MisbehavingServer, server: ServerAPI, name: str) -> None:
    body, value = VALUES[name]
    wild.on("GET", "/api/x", reply(200, body=body, headers={"Content-Type": "application/json"}))
    assert server.get("x").data == value


def test_numbers_that_are_none(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, body=b'{"fps": NaN}', headers={"Content-Type": "application/json"}))
    assert math.isnan(server.get("x").data["fps"])


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[1,]",
        b"{'a': 1}",
        b"\xff\xfe",
        b"nul",
        b'"\xc3\x28"',
        b"1" * 100_000,
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b"[" * 200_000 + b"]" * 200_000,
        b"{} {}",
        b"\0",
    ],
    ids=lambda body: body[:8].decode("latin-1"),
)
def test_what_is_no_json_is_an_error_of_ours(wild: MisbehavingServer, server: ServerAPI, body: bytes) -> None:
    wild.on("GET", "/api/x", reply(200, body=body, headers={"Content-Type": "application/json"}))
    wild.on("POST", "/graphql", reply(200, body=body, headers={"Content-Type": "application/json"}))
    with pytest.raises(InvalidAnswer, match="expected JSON") as caught:
        _ = server.get("x").data
    assert len(str(caught.value)) < 1000
    with pytest.raises(InvalidAnswer):
        server.query_graphql("query { a }")
    wild.on("GET", "/api/x", reply(400, body=body, headers={"Content-Type": "application/json"}))
    assert server.get("x").status_code == 400, "an error answer stays what it is"
    assert server.get("x").detail


def test_lone_surrogates_can_be_sent_back(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, body=rb'{"name": "\ud800"}', headers={"Content-Type": "application/json"}))
    wild.on("POST", "/api/x", GOOD)
    server.post("x", **server.get("x").data)
    sent = wild.of("/api/x")[1].body
    assert json.loads(sent.decode("utf-8", "surrogatepass")) == {"name": "\ud800"}
