"""Several files at once: bounded, in order, ended by the first error."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from support.files import serve
from support.misbehaving import Connection, MisbehavingServer, Recorded, reply

from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI, TransferProgress

FILES = "/api/projects/demo/files"


class Crowd:
    """Counts how many requests are being answered at the same time."""

    def __init__(self) -> None:
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()

    def around(self, action: Any) -> Any:
        def act(connection: Connection, request: Recorded) -> Any:
            with self._lock:
                self._now += 1
                self.most = max(self.most, self._now)
            connection.wait(0.05)
            with self._lock:
                self._now -= 1
            return action(connection, request)

        return act


def test_downloads_in_parallel_are_bounded(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    crowd = Crowd()
    ids = [f"{index:032x}" for index in range(12)]
    for file_id in ids:
        wild.on("GET", f"{FILES}/{file_id}", crowd.around(serve(file_id.encode())))
    started: list[str] = []

    def progress(path: str) -> TransferProgress:
        started.append(path)
        return TransferProgress()

    done = server.download_project_files(
        "demo", {file_id: tmp_path / file_id for file_id in ids}, parallel=3, progress=progress
    )
    assert list(done) == ids
    assert all(item.transfer_done for item in done.values())
    assert [(tmp_path / file_id).read_text() for file_id in ids] == ids
    assert sorted(started) == [str(tmp_path / file_id) for file_id in ids]
    assert 2 <= crowd.most <= 3
    assert wild.connections <= 3


def test_uploads_in_parallel_answer_in_order(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    crowd = Crowd()

    def take(connection: Connection, request: Recorded) -> Any:
        return reply(201, {"id": request.body.decode()})(connection, request)

    wild.on("POST", FILES, crowd.around(take))
    paths = [tmp_path / f"{index}.txt" for index in range(9)]
    for path in paths:
        path.write_text(path.stem)
    with server.options(timeout=5):
        answers = server.upload_project_files("demo", paths)
    assert [answer.json()["id"] for answer in answers] == [path.stem for path in paths]
    assert 2 <= crowd.most <= 4


def test_the_identity_goes_with_all_of_them(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": {"name": "s", "data": {"isService": True}}}))
    wild.on("POST", FILES, reply(201, {"id": "x"}))
    paths = [tmp_path / f"{index}.txt" for index in range(5)]
    for path in paths:
        path.write_text("x")
    with server.as_username("artist"):
        server.upload_project_files("demo", paths)
    assert [request.headers["x-as-user"] for request in wild.of(FILES)] == ["artist"] * 5


def test_the_first_error_ends_them(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    ids = [f"{index:032x}" for index in range(30)]
    for file_id in ids:
        wild.on("GET", f"{FILES}/{file_id}", serve(b"x"))
    wild.on("GET", f"{FILES}/{ids[2]}", reply(404, {"code": 404, "detail": "File not found"}))
    with pytest.raises(RequestFailed, match="File not found"):
        server.download_project_files("demo", {file_id: tmp_path / file_id for file_id in ids}, parallel=2)
    assert not (tmp_path / ids[2]).exists()
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


def test_bad_input_sends_nothing(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Several"):
        server.download_project_files("demo", {"1" * 32: tmp_path / "a", "2" * 32: tmp_path / "." / "a"})
    with pytest.raises(ValueError, match="parallel"):
        server.upload_project_files("demo", [tmp_path / "a"], parallel=0)
    assert server.upload_project_files("demo", []) == []
    assert server.download_project_files("demo", {}) == {}
    assert wild.requests == []


def test_the_same_asynchronously(wild: MisbehavingServer, tmp_path: Path) -> None:
    crowd = Crowd()
    ids = [f"{index:032x}" for index in range(8)]
    for file_id in ids:
        wild.on("GET", f"{FILES}/{file_id}", crowd.around(serve(file_id.encode())))

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            await server.download_project_files("demo", {file_id: tmp_path / file_id for file_id in ids}, parallel=3)

    asyncio.run(asyncio.wait_for(script(), 20))
    assert [(tmp_path / file_id).read_text() for file_id in ids] == ids
    assert 2 <= crowd.most <= 3
