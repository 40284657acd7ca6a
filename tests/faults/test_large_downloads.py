"""Large downloads are read past the parser of the HTTP engine: they must not be less careful than small ones."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from support.files import serve
from support.misbehaving import MisbehavingServer, raw, reply

from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk._sync.transport import LARGE

FILE = "api/projects/demo/files/f1"
PATH = f"/{FILE}"
MORE = 1_234_567


@pytest.fixture(scope="module")
def content() -> bytes:
    return os.urandom(LARGE + MORE)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "file.bin"


def test_the_connection_is_not_used_again(
    wild: MisbehavingServer, server: ServerAPI, target: Path, content: bytes
) -> None:
    wild.on("GET", PATH, serve(content))
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0"}))
    for _ in range(2):
        progress = server.download_file(FILE, target)
        assert target.read_bytes() == content
        assert progress.transferred_size == len(content)
        assert server.get("info").data == {"version": "1.16.0"}
    assert len(wild.of(PATH)) == 2


def test_what_follows_the_body_is_not_taken_for_it(
    wild: MisbehavingServer, server: ServerAPI, target: Path, content: bytes
) -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: a/b\r\ncontent-length: {len(content)}\r\n\r\n".encode()
    wild.on("GET", PATH, raw(head + content + b"HTTP/1.1 500 Surprise\r\n\r\n"))
    server.download_file(FILE, target)
    assert target.read_bytes() == content


@pytest.mark.parametrize("how", ["truncated", "reset", "stalled"])
def test_a_broken_one_goes_on_where_it_broke(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], target: Path, content: bytes, how: str
) -> None:
    first = serve(content, stop_after=LARGE, reset=how == "reset", stall=30 if how == "stalled" else 0)
    wild.on("GET", PATH, first, serve(content))
    connect(timeout=1.5).download_file(FILE, target)
    assert target.read_bytes() == content
    start = int(wild.of(PATH)[1].headers["range"][len("bytes=") : -1])
    assert start == LARGE if how != "reset" else 0 < start <= LARGE


def test_asynchronously(wild: MisbehavingServer, target: Path, content: bytes) -> None:
    wild.on("GET", PATH, serve(content, stop_after=LARGE), serve(content))

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            await server.download_file(FILE, target)
            assert target.read_bytes() == content
            await server.download_file(FILE, target)
            assert target.read_bytes() == content

    asyncio.run(asyncio.wait_for(script(), 60))
    assert len(wild.of(PATH)) == 3
