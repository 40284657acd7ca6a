"""The asynchronous connection does what the synchronous one does; here is what only it can do."""

from __future__ import annotations

import asyncio
import gc
import inspect
import time
import warnings
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import pytest
from support.connections import TOKEN
from support.misbehaving import SERVICE, MisbehavingServer, close, hang, reply

from ayon_sdk import AsyncServerAPI, RequestFailed, RequestTimeout, ServerAPI, ServerUnreachable
from ayon_sdk.retry import RetryPolicy


@pytest.fixture
def wild_async(wild: MisbehavingServer) -> MisbehavingServer:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    return wild


def connection(wild: MisbehavingServer, **options: Any) -> AsyncServerAPI:
    server = AsyncServerAPI(wild.url, TOKEN, timeout=5, **options)
    server.retry_policy = RetryPolicy(first=0.01)
    return server


def run(main: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(main)


def test_members_are_the_same() -> None:
    def members(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert members(AsyncServerAPI) == members(ServerAPI)


def parameters_of(function: Any) -> list[str]:
    return [
        str(parameter.replace(annotation=inspect.Parameter.empty))
        for parameter in inspect.signature(function).parameters.values()
    ]


def test_signatures_are_the_same() -> None:
    for name, one in inspect.getmembers(AsyncServerAPI, inspect.isfunction):
        if not name.startswith("_"):
            assert parameters_of(one) == parameters_of(getattr(ServerAPI, name)), name


def test_properties_that_ask_the_server_are_awaited(wild_async: MisbehavingServer) -> None:
    async def main() -> None:
        async with connection(wild_async) as server:
            assert await server.server_version == "1.16.0"
            assert await server.server_version_tuple >= (1, 16)
            assert await server.has_valid_token
            assert await server.is_server_available

    run(main())


def test_tasks_act_as_different_users_at_once(wild_async: MisbehavingServer) -> None:
    async def work(server: AsyncServerAPI, name: str) -> None:
        async with server.as_username(name):
            for _ in range(5):
                await server.get("x", name=name)
                await asyncio.sleep(0)

    async def main() -> None:
        async with connection(wild_async) as server:
            await asyncio.gather(*(work(server, f"user{index}") for index in range(8)))
            await server.get("x", name="robot")

    run(main())
    requests = wild_async.of("/api/x")
    assert len(requests) == 41
    assert all(f"name={request.headers.get('x-as-user', 'robot')}" == request.query for request in requests)
    assert len(wild_async.of("/api/info")) == 1


def test_requests_run_in_parallel(wild: MisbehavingServer) -> None:
    def slow(connection: Any, request: Any) -> bool:
        connection.wait(0.3)
        return bool(reply(200, {})(connection, request))

    wild.on("GET", "/api/x", slow)

    async def main() -> float:
        async with connection(wild) as server:
            began = time.monotonic()
            await asyncio.gather(*(server.get("x") for _ in range(10)))
            return time.monotonic() - began

    run(main())
    assert len({request.connection for request in wild.of("/api/x")}) == 10


def test_retries_and_errors(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/x", close(), reply(503), reply(200, {"ok": 1}))
    wild.on("POST", "/api/y", close())
    wild.on("GET", "/api/z", reply(404, {"detail": "gone"}))

    async def main() -> None:
        async with connection(wild) as server:
            assert (await server.get("x")).data == {"ok": 1}
            with pytest.raises(ServerUnreachable) as caught:
                await server.post("y")
            assert caught.value.attempts == 1
            assert TOKEN not in repr(caught.value.__context__)
            with pytest.raises(RequestFailed, match="gone"):
                (await server.get("z")).raise_for_status()

    run(main())


def test_timeouts(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/x", hang())

    async def main() -> None:
        async with connection(wild, max_retries=1) as server:
            with server.options(timeout=0.2), pytest.raises(RequestTimeout):
                await server.get("x")

    run(main())


def test_nothing_listens() -> None:
    async def main() -> None:
        async with AsyncServerAPI("http://127.0.0.1:9", TOKEN, max_retries=1) as server:
            with pytest.raises(ServerUnreachable):
                await server.get("x")
            assert await server.is_server_available is False

    run(main())


def test_a_task_that_is_cancelled_gives_its_connection_back(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/slow", hang())

    async def main() -> None:
        async with connection(wild) as server:
            task = asyncio.ensure_future(server.get("slow"))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await server.get("x")).ok

    run(main())


def test_one_connection_object_on_several_event_loops(wild_async: MisbehavingServer) -> None:
    server = connection(wild_async)

    async def once() -> None:
        assert (await server.get("x")).ok
        assert await server.validate_token()
        await server.close_session()

    run(once())
    run(once())


def test_bodies_in_pieces(wild: MisbehavingServer) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"abc"

    async def main() -> None:
        async with connection(wild) as server:
            await server.raw_put("x", data=pieces())

    run(main())
    assert wild.of("/api/x")[0].body == b"abcabcabc"


def test_generated_operations(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/users/me", reply(200, {"name": "admin"}))

    async def main() -> None:
        async with connection(wild) as server:
            assert (await server.rest.users.raw.get_current_user()).data["name"] == "admin"

    run(main())


def test_nothing_is_left_open(wild: MisbehavingServer) -> None:
    async def main() -> None:
        async with connection(wild) as server:
            await server.get("x")

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run(main())
        server = ServerAPI(wild.url, TOKEN)
        server.get("x")
        del server
        gc.collect()
