"""Many threads and tasks at once, some of them stopped half-way: each gets its own answer, all of them get one."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.connections import TOKEN
from support.misbehaving import SERVICE, MisbehavingServer, Recorded, close, hang, reply

from ayon_sdk import AsyncServerAPI, ServerAPI, ServerUnreachable
from ayon_sdk.retry import RetryPolicy

THREADS, CALLS = 32, 200
FILE = bytes(range(256)) * 64


def echo(connection: Any, request: Recorded) -> bool:
    """Say who asked for what."""
    found = {
        "method": request.method,
        "query": request.query,
        "user": request.headers.get("x-as-user"),
        "body": request.body.decode(),
    }
    return bool(reply(200, found)(connection, request))


def answering(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    for verb in ("GET", "POST", "PUT", "PATCH", "DELETE"):
        wild.on(verb, "/api/echo", echo)
    wild.on("POST", "/graphql", lambda *both: bool(reply(200, {"data": both[1].json["variables"]})(*both)))
    wild.on("GET", "/file", reply(200, body=FILE))


def test_threads_with_mixed_calls_as_different_users(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], tmp_path: Path
) -> None:
    """32 threads × 200 calls on one connection: every answer is the one to the question of that thread."""
    answering(wild)
    server = connect(timeout=30)
    assert server.is_service_user()
    failed: list[str] = []
    done: Counter[str] = Counter()

    def work(number: int) -> None:
        pick = random.Random(number)
        user = f"user{number}"
        mine: Counter[str] = Counter()
        for call in range(CALLS):
            mark = f"{number}-{call}"
            kind = pick.choice(("get", "post", "put", "patch", "delete", "graphql", "file"))
            mine[kind] += 1
            as_user = user if pick.random() < 0.5 else None
            if kind == "graphql":
                answer: Any = server.query_graphql("query { a }", {"mark": mark}).data["data"]
                expected: Any = {"mark": mark}
            elif kind == "file":
                server.download_file("file", tmp_path / f"{number}")
                answer, expected = (tmp_path / f"{number}").read_bytes(), FILE
            else:
                with server.as_username(as_user):
                    data = getattr(server, kind)("echo", mark=mark).data
                answer = data["method"], data["user"], data["query"] or json.loads(data["body"])
                sent = f"mark={mark}" if kind in ("get", "delete") else {"mark": mark}
                expected = kind.upper(), as_user, sent
            if answer != expected:
                failed.append(f"{kind}: {answer} instead of {expected}")
        done.update(mine)

    def guarded(number: int) -> None:
        try:
            work(number)
        except BaseException as error:  # noqa: BLE001 - reported by the test
            failed.append(repr(error))

    threads = [threading.Thread(target=guarded, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(100)
    assert not failed
    assert sum(done.values()) == THREADS * CALLS
    received = [request for request in wild.requests if request.path != "/api/info"]
    assert len(received) == THREADS * CALLS, "nothing was sent twice"
    assert len({request.connection for request in received}) <= THREADS * 4


def test_tasks_of_which_half_are_cancelled(wild: MisbehavingServer) -> None:
    """The others get their answers; what was cancelled is neither sent again nor does it leave anything behind."""
    answering(wild)

    def slow(connection: Any, request: Recorded) -> bool:
        connection.wait(0.02)
        return echo(connection, request)

    wild.on("POST", "/api/echo", slow)

    async def one(server: AsyncServerAPI, number: int) -> Any:
        return (await server.post("echo", number=number)).data["body"]

    async def script() -> list[Any]:
        async with AsyncServerAPI(wild.url, TOKEN, timeout=30) as server:
            tasks = [asyncio.create_task(one(server, number)) for number in range(200)]
            for number in range(1, 200, 2):
                if number % 10 == 1:
                    await asyncio.sleep(0.005)
                tasks[number].cancel()
            found = await asyncio.gather(*tasks, return_exceptions=True)
            assert (await server.get("echo")).ok
            return found

    found = asyncio.run(asyncio.wait_for(script(), 60))
    for number, answer in enumerate(found):
        if number % 2 == 0:
            assert json.loads(answer) == {"number": number}
        else:
            assert isinstance(answer, asyncio.CancelledError) or json.loads(answer) == {"number": number}
    posted = [request for request in wild.of("/api/echo") if request.method == "POST"]
    whole = [request for request in posted if len(request.body) == int(request.headers["content-length"])]
    sent = Counter(request.json["number"] for request in whole)
    assert all(count == 1 for count in sent.values())
    assert set(range(0, 200, 2)) <= set(sent)


def test_tasks_with_time_limits_over_a_server_that_fails_at_random(wild: MisbehavingServer) -> None:
    pick = random.Random(7)
    wild.on("GET", "/api/x", *[pick.choice((reply(503), close(), reply(200, {}))) for _ in range(300)], reply(200, {}))

    async def one(server: AsyncServerAPI) -> bool:
        try:
            return (await asyncio.wait_for(server.get("x"), pick.choice((0.01, 20)))).ok
        except (asyncio.TimeoutError, ServerUnreachable):
            return False

    async def script() -> list[bool]:
        async with AsyncServerAPI(wild.url, TOKEN, timeout=20, max_retries=8) as server:
            server.retry_policy = RetryPolicy(first=0.001)
            found = await asyncio.gather(*(one(server) for _ in range(200)))
            assert (await server.get("y")).ok
            return found

    assert any(asyncio.run(asyncio.wait_for(script(), 60)))


def test_ctrl_c_in_a_request_leaves_the_connection_usable(wild: MisbehavingServer, server: ServerAPI) -> None:
    """The request is given up at once; what the server still says to it is not taken for another answer."""
    wild.on("GET", "/api/hang", hang(2.0), reply(200, {"late": True}))
    wild.on("GET", "/api/x", reply(200, {"mine": True}))
    timer = threading.Timer(0.2, signal.pthread_kill, (threading.main_thread().ident, signal.SIGINT))
    timer.start()
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        server.get("hang")
    assert time.monotonic() - began < 1.5
    timer.join()
    for _ in range(40):
        assert server.get("x").data == {"mine": True}


def test_ctrl_c_while_waiting_for_the_next_attempt(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(503, headers={"Retry-After": "30"}))
    timer = threading.Timer(0.2, signal.pthread_kill, (threading.main_thread().ident, signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        server.get("x")
    timer.join()
    assert len(wild.of("/api/x")) == 1
    assert server.get("y").ok


def test_the_session_may_be_closed_while_others_ask(wild: MisbehavingServer, connect: Callable[..., ServerAPI]) -> None:
    """Requests under way may break and are repeated; none hangs, and none is lost for good."""
    server = connect(max_retries=10, timeout=1)
    stop = threading.Event()
    failed: list[BaseException] = []

    def work() -> None:
        try:
            while not stop.is_set():
                assert server.get("x").ok
        except BaseException as error:  # noqa: BLE001 - reported by the test
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for index in range(30):
        time.sleep(0.01)
        if index % 2:
            server.close_session()
        else:
            server.set_ssl_verify(index % 4 == 0)
    stop.set()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    assert not failed
