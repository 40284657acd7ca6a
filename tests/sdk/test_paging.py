"""Long lists: few requests, the next page under way in time, nothing collected, nothing left behind."""

from __future__ import annotations

import asyncio
import json
import threading
import time
import tracemalloc
from collections.abc import Callable
from typing import Any, Optional

import pytest
from support.misbehaving import Action, Connection, MisbehavingServer, Recorded, hang, reply

from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk._graphql.paging import LARGEST_PAGE, SMALLEST_PAGE, PageSizes
from ayon_sdk.errors import GraphQlQueryFailed, RequestTimeout

Connect = Callable[..., ServerAPI]
FIELDS = ["id", "name", "data"]
"""Fields that only a query tells: for fewer there is a quicker list."""


def folders(total: int, *, filler: str = "", slow_above: Optional[int] = None, stuck: bool = False) -> Action:
    """Answer queries of a list of folders as a server does: a full page always claims that there is another."""

    def act(connection: Connection, request: Recorded) -> Optional[bool]:
        variables = request.json["variables"]
        size = variables["pageSize"]
        if slow_above is not None and size > slow_above:
            return hang()(connection, request)
        start = int(variables.get("pageCursor", 0))
        stop = min(start + size, total)
        edges = [{"node": {"id": str(index), "active": True, "name": filler}} for index in range(start, stop)]
        cursor = "0" if stuck else str(stop)
        page = {"edges": edges, "pageInfo": {"endCursor": cursor, "hasNextPage": stop - start == size}}
        return reply(200, {"data": {"project": {"folders": page}}})(connection, request)

    return act


def sizes(server: MisbehavingServer) -> list[int]:
    return [request.json["variables"]["pageSize"] for request in server.requests if request.path == "/graphql"]


def until(condition: Callable[[], bool]) -> bool:
    """Wait for something that should happen soon."""
    deadline = time.monotonic() + 10
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def helpers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "ayon-sdk-ahead"]


def test_large_pages_that_grow(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(12_000))
    found = [folder["id"] for folder in connect().get_folders("demo", fields=FIELDS)]
    assert found == [str(index) for index in range(12_000)]
    assert sizes(wild)[0] == 2000
    assert max(sizes(wild)) <= LARGEST_PAGE
    assert len(sizes(wild)) <= 5


def test_known_ids_fit_one_page(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(700))
    ids = [str(index) for index in range(700)]
    assert len(list(connect().get_folders("demo", folder_ids=ids, fields=["id"]))) == 700
    assert sizes(wild) == [701]


def test_more_ids_than_a_page_holds_need_no_empty_page(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(2 * LARGEST_PAGE))
    ids = [str(index) for index in range(2 * LARGEST_PAGE)]
    assert len(list(connect().get_folders("demo", folder_ids=ids, fields=["id"]))) == len(ids)
    assert len(sizes(wild)) == 2


def test_one_entity_is_one_request_for_one(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(10))
    assert connect().get_folder_by_name("demo", "any", fields=["id"]) is not None
    assert sizes(wild) == [1]


def test_the_next_page_is_under_way_while_one_is_consumed(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(5000))
    generator = connect().get_folders("demo", fields=FIELDS)
    next(generator)
    assert until(lambda: len(sizes(wild)) == 2)
    time.sleep(0.1)
    assert len(sizes(wild)) == 2, "one page ahead, not more"
    assert len(list(generator)) == 4999


def test_a_dropped_generator_leaves_nothing_behind(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(100_000))
    before = len(helpers())
    generator = connect().get_folders("demo", fields=FIELDS)
    next(generator)
    del generator
    assert until(lambda: len(helpers()) <= before)
    assert len(sizes(wild)) <= 2


def test_memory_does_not_grow_with_the_list(wild: MisbehavingServer, connect: Connect) -> None:
    server = connect()
    wild.on("POST", "/graphql", folders(1))
    list(server.get_folders("demo", fields=FIELDS))

    def peak(total: int) -> int:
        wild.on("POST", "/graphql", folders(total, filler="x" * 300))
        tracemalloc.start()
        try:
            assert sum(1 for _ in server.get_folders("demo", fields=FIELDS)) == total
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    # Both are lists of several pages of the largest size; the server's own pages, in this process too, count alike.
    assert peak(60_000) < 1.3 * peak(20_000)


def test_an_error_comes_where_the_page_would(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(5000), reply(200, {"data": None, "errors": [{"message": "Out of cheese"}]}))
    generator = connect().get_folders("demo", fields=FIELDS)
    for _ in range(2000):
        next(generator)
    with pytest.raises(GraphQlQueryFailed, match="Out of cheese"):
        next(generator)


def test_a_server_that_does_not_get_on_is_left(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(10**9, stuck=True))
    assert len(list(connect().get_folders("demo", fields=FIELDS))) == 2000 + 4000
    assert len(sizes(wild)) == 2


def test_pages_that_do_not_come_in_time_get_smaller(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(700, slow_above=500))
    server = connect(timeout=0.3, max_retries=1)
    assert len(list(server.get_folders("demo", fields=FIELDS))) == 700
    assert sizes(wild)[:2] == [2000, 500]


def test_a_server_that_never_answers_is_an_error(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", hang())
    server = connect(timeout=0.1, max_retries=1)
    with pytest.raises(RequestTimeout):
        list(server.get_folders("demo", fields=FIELDS))
    assert sizes(wild)[-1] == SMALLEST_PAGE


def test_long_lists_below_entities_are_read_to_the_end(wild: MisbehavingServer, connect: Connect) -> None:
    def act(connection: Connection, request: Recorded) -> Optional[bool]:
        variables = request.json["variables"]
        if "ids" in variables:
            tasks: Any = {
                "edges": [{"node": {"name": "first"}}],
                "pageInfo": {"endCursor": "c1", "hasNextPage": True},
            }
            node = {"id": "7", "tasks": tasks}
            data: Any = {"folders": {"edges": [{"node": node}], "pageInfo": {"endCursor": "x", "hasNextPage": False}}}
        else:
            assert (variables["id"], variables["pageCursor"]) in [("7", "c1"), ("7", "c2")]
            more = variables["pageCursor"] == "c1"
            name = "second" if more else "third"
            info = {"endCursor": "c2" if more else "c3", "hasNextPage": more}
            data = {"folder": {"tasks": {"edges": [{"node": {"name": name}}], "pageInfo": info}}}
        return reply(200, {"data": {"project": data}})(connection, request)

    wild.on("POST", "/graphql", act)
    (folder,) = connect().get_folders("demo", folder_ids=["7"], active=None, fields=["tasks.name"])
    assert folder == {"tasks": [{"name": "first"}, {"name": "second"}, {"name": "third"}]}
    assert len(wild.requests) == 4, "one for the version, one for the folder, two for the rest of its tasks"


def test_pages_are_asked_for_as_the_user_of_the_block(wild: MisbehavingServer, connect: Connect) -> None:
    from support.misbehaving import SERVICE

    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": SERVICE}))
    wild.on("POST", "/graphql", folders(5000))
    server = connect()
    with server.as_username("artist"):
        assert len(list(server.get_folders("demo", fields=FIELDS))) == 5000
    queries = [request for request in wild.requests if request.path == "/graphql"]
    assert len(queries) >= 2
    assert {request.headers.get("x-as-user") for request in queries} == {"artist"}


class TestAsync:
    def test_list(self, wild: MisbehavingServer) -> None:
        wild.on("POST", "/graphql", folders(9000))

        async def run() -> int:
            async with AsyncServerAPI(wild.url, "k" * 64) as server:
                return len([folder["id"] async for folder in server.get_folders("demo", fields=FIELDS)])

        assert asyncio.run(run()) == 9000

    def test_left_early(self, wild: MisbehavingServer) -> None:
        wild.on("POST", "/graphql", folders(100_000))
        problems: list[Any] = []

        async def run() -> None:
            asyncio.get_running_loop().set_exception_handler(lambda _loop, context: problems.append(context))
            async with AsyncServerAPI(wild.url, "k" * 64) as server:
                generator = server.get_folders("demo", fields=FIELDS)
                await generator.__anext__()
                await generator.aclose()
                await asyncio.sleep(0)
                left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
                assert not left or await asyncio.wait(left, timeout=5)

        asyncio.run(run())
        assert problems == []
        assert len(sizes(wild)) <= 2


class TestPageSizes:
    def test_grow_with_quick_pages_and_shrink_with_slow_ones(self) -> None:
        pages = PageSizes(None, nested=False)
        first = pages.size
        pages.arrived(first, 0.2)
        assert pages.size == 2 * first
        for _ in range(10):
            pages.arrived(pages.size, 0.2)
        assert pages.size == LARGEST_PAGE
        for _ in range(20):
            pages.arrived(pages.size, 9.0)
        assert pages.size == SMALLEST_PAGE
        assert pages.too_large() is False

    def test_entities_with_lists_come_in_small_pages(self) -> None:
        assert PageSizes(None, nested=True).size < PageSizes(None, nested=False).size

    def test_finished_when_all_there_can_be_has_arrived(self) -> None:
        pages = PageSizes(3, nested=False)
        assert (pages.size, pages.finished) == (4, False)
        pages.arrived(3, 0.1)
        assert pages.finished is True


def test_requests_are_small(wild: MisbehavingServer, connect: Connect) -> None:
    wild.on("POST", "/graphql", folders(3))
    list(connect().get_folders("demo"))
    (request,) = (request for request in wild.requests if request.path == "/graphql")
    assert len(json.dumps(request.json)) < 1000
