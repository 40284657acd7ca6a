"""All folders of a large project: a page by query, the rest from the REST list, and nobody can tell which is which."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
import uuid
from collections.abc import Callable, Iterator
from typing import Any, Optional

import pytest
from support.misbehaving import Action, Connection, MisbehavingServer, Recorded, raw, reply, truncated

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk._async.folder_lists import LISTED
from ayon_sdk.errors import ConnectionLost, InvalidAnswer, UnknownFieldError

Connect = Callable[..., ServerAPI]

PATH = "/api/projects/demo/folders"
FOLDERS = 2_300
INACTIVE = 23
PAGE = 2_000
"""Size of the first page that is queried."""


@pytest.fixture(scope="module")
def large() -> Iterator[tuple[Sandbox, ServerAPI]]:
    """A project with more folders than a page holds."""
    with Sandbox(seed=None) as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
        server.create_project("demo", "dm")
        top = server.create_folder("demo", "shots", "Folder", attrib={"fps": 30.0})
        operations = [
            {
                "type": "create",
                "entityType": "folder",
                "entityId": uuid.uuid4().hex,
                "data": {
                    "name": f"sh{index:04}",
                    "folderType": "Shot",
                    "parentId": top,
                    "active": index % 100 != 50,
                    "attrib": {"frameEnd": 1000 + index % 7} if index % 3 else {},
                },
            }
            for index in range(FOLDERS - 1)
        ]
        server.send_batch_operations("demo", operations)
        yield sandbox, server


class TestTheSameAsAQuery:
    @pytest.mark.parametrize("active", [True, False, None])
    @pytest.mark.parametrize(
        "fields",
        [{"id", "name"}, {"path"}, LISTED, {"id", "attrib.fps"}, {"id", "attrib"}, {"id", "allAttrib"}],
        ids=lambda fields: "all" if fields is LISTED else ",".join(sorted(fields)),
    )
    def test_values(self, large: tuple[Sandbox, ServerAPI], fields: set[str], active: Optional[bool]) -> None:
        _, server = large
        # No list has the data, so that all of these are queried.
        queried = list(server.get_folders("demo", active=active, fields=fields | {"data"}))
        for folder in queried:
            del folder["data"]
        listed = list(server.get_folders("demo", active=active, fields=fields))

        def ordered(folders: list[Any]) -> list[str]:
            return sorted(json.dumps(_parsed(folder), sort_keys=True) for folder in folders)

        assert len(listed) == {True: FOLDERS - INACTIVE, False: INACTIVE, None: FOLDERS}[active]
        assert ordered(listed) == ordered(queried)

    def test_an_unknown_attribute(self, large: tuple[Sandbox, ServerAPI]) -> None:
        _, server = large
        with pytest.raises(UnknownFieldError, match="Did you mean 'fps'"):
            list(server.get_folders("demo", fields={"attrib.fsp"}))
        with pytest.raises(UnknownFieldError, match="Did you mean 'fps'"):
            list(server.get_folders("demo", active=None, fields={"attrib.fsp"}))


def _parsed(folder: dict[str, Any]) -> dict[str, Any]:
    # The text of ``allAttrib`` may have its keys in any order.
    return {**folder, "allAttrib": json.loads(folder["allAttrib"])} if "allAttrib" in folder else folder


class TestRequests:
    def test_one_page_by_query_then_the_list(self, large: tuple[Sandbox, ServerAPI]) -> None:
        sandbox, server = large
        server.get_server_version()
        sandbox.requests.reset()
        assert sum(1 for _ in server.get_folders("demo", fields={"id", "name"})) == FOLDERS - INACTIVE
        paths = sorted(path for _method, path, _status in sandbox.requests)
        assert paths == [PATH, "/graphql", "/graphql"]

    def test_async(self, large: tuple[Sandbox, ServerAPI]) -> None:
        sandbox, _ = large

        async def main() -> int:
            async with AsyncServerAPI(sandbox.url, sandbox.admin_key) as server:
                found = {folder["id"] async for folder in server.get_folders("demo", fields={"id"})}
                return len(found)

        assert asyncio.run(main()) == FOLDERS - INACTIVE


def _node(index: int) -> dict[str, Any]:
    return {"id": f"{index:032x}", "active": True, "name": f"sh{index}"}


def queries(total: int, inactive: tuple[int, ...] = (), problem: str = "") -> Action:
    """Answer the query of a page of folders, and the one for the inactive ones."""

    def act(connection: Connection, request: Recorded) -> Optional[bool]:
        if "filter" in request.json["query"]:
            if problem:
                return reply(200, {"data": None, "errors": [{"message": problem}]})(connection, request)
            edges = [{"node": {**_node(index), "active": False}} for index in inactive]
            more = False
        else:
            start, size = int(request.json["variables"].get("pageCursor", 0)), request.json["variables"]["pageSize"]
            edges = [{"node": _node(index)} for index in range(start, min(start + size, total))]
            more = start + size < total
            return _page(edges, str(start + size), more)(connection, request)
        return _page(edges, "x", more)(connection, request)

    return act


def _page(edges: list[Any], cursor: str, more: bool) -> Action:
    page = {"edges": edges, "pageInfo": {"endCursor": cursor, "hasNextPage": more}}
    return reply(200, {"data": {"project": {"folders": page}}})


def rows(total: int, filler: str = "") -> Action:
    """Send the REST list in pieces, so that it is nowhere as a whole."""

    def act(connection: Connection, _request: Recorded) -> bool:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")

        def piece(text: str) -> None:
            connection.send(b"%x\r\n%s\r\n" % (len(text.encode()), text.encode()))

        piece('{"detail": "x", "folders": [')
        for start in range(0, total, 100):
            some = [json.dumps({**_node(index), "label": filler}) for index in range(start, min(start + 100, total))]
            piece(("," if start else "") + ",".join(some))
        piece("]}")
        connection.send(b"0\r\n\r\n")
        return True

    return act


class TestFaults:
    def test_a_connection_that_is_lost_in_the_list(self, wild: MisbehavingServer, connect: Connect) -> None:
        wild.on("POST", "/graphql", queries(2_500, (7, 2_400)))
        wild.on("GET", PATH, truncated(b'{"folders": [{"id": "', 10_000), rows(2_500))
        found = [folder["id"] for folder in connect().get_folders("demo", fields=["id"])]
        assert len(found) == len(set(found)) == 2_499, "the page by query said that folder 7 is active"
        assert _node(2_400)["id"] not in found
        assert len(wild.of(PATH)) == 2

    def test_a_connection_that_is_lost_again_and_again(self, wild: MisbehavingServer, connect: Connect) -> None:
        wild.on("POST", "/graphql", queries(2_500))
        wild.on("GET", PATH, truncated(b'{"folders": [{"id": "', 10_000))
        with pytest.raises(ConnectionLost):
            list(connect(max_retries=2).get_folders("demo", fields=["id"]))
        assert len(wild.of(PATH)) == 2

    @pytest.mark.parametrize(
        "answer",
        [
            raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>", keep=True),
            reply(200, {"folders": None}),
            reply(200, {"detail": "none"}),
            reply(200, {"folders": [{"name": "no id"}]}),
            reply(200, {"folders": [17]}),
            reply(200, []),
        ],
    )
    def test_no_list(self, wild: MisbehavingServer, connect: Connect, answer: Action) -> None:
        wild.on("GET", PATH, answer)
        with pytest.raises(InvalidAnswer, match="GET /api/projects/demo/folders → 200: the answer is no list"):
            list(connect().get_folders("demo", fields=["id"], active=None))

    @pytest.mark.parametrize("version", ["1.0.0", "1.7.0"])
    def test_an_old_server_that_can_not_tell_who_is_inactive(
        self, wild: MisbehavingServer, connect: Connect, version: str
    ) -> None:
        wild.on("GET", "/api/info", reply(200, {"version": version, "user": {"name": "admin"}}))
        wild.on("POST", "/graphql", queries(5_000))
        assert len(list(connect().get_folders("demo", fields=["id"]))) == 5_000
        assert wild.of(PATH) == []

    def test_a_server_that_refuses_the_filter(self, wild: MisbehavingServer, connect: Connect) -> None:
        wild.on("POST", "/graphql", queries(5_000, problem="Invalid key: active"))
        assert len({folder["id"] for folder in connect().get_folders("demo", fields=["id"])}) == 5_000
        assert wild.of(PATH) == []


def test_memory_stays_flat(wild: MisbehavingServer, connect: Connect) -> None:
    server = connect()
    wild.on("GET", PATH, rows(1))
    list(server.get_folders("demo", fields=["id"], active=None))

    def peak(total: int) -> int:
        wild.on("GET", PATH, rows(total, filler="x" * 300))
        tracemalloc.start()
        try:
            assert sum(1 for _ in server.get_folders("demo", fields=["id", "label"], active=None)) == total
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(60_000) < 1.3 * peak(20_000), "20 MB of text against 7"


@pytest.mark.parametrize("read", [0, 1, PAGE, PAGE + 1])
def test_a_dropped_generator_leaves_no_file(wild: MisbehavingServer, connect: Connect, read: int) -> None:
    # A file that is left open is a warning, which is an error here.
    wild.on("POST", "/graphql", queries(30_000))
    wild.on("GET", PATH, rows(30_000, filler="x" * 300))
    generator = connect().get_folders("demo", fields=["id"])
    for _ in range(read):
        next(generator)
    del generator
    gc.collect()
