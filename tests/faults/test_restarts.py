"""A server that is killed in the midst of something and comes back: nothing is lost, nothing doubled, nothing hangs."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from support.files import PNG_HEAD
from support.misbehaving import MisbehavingServer, reply
from support.restarting import RestartingSandbox

from ayon_sdk import (
    AsyncServerAPI,
    ConnectionLost,
    OperationsSession,
    RequestFailed,
    RequestRecord,
    ServerAPI,
    ServerUnreachable,
)
from ayon_sdk.progress import TransferProgress
from ayon_sdk.request_types import RequestTypes

PROJECT = "restarts"
FOLDERS = 700
DOWN = 0.5
"""Seconds until the server starts again; it needs about as long to be there."""
PATIENCE = 7
LARGE = os.urandom(1024) * 24 * 1024


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RestartingSandbox]:
    with RestartingSandbox(tmp_path_factory.mktemp("restarts")) as sandbox:
        with ServerAPI(sandbox.url, sandbox.admin_key) as server:
            server.create_project(PROJECT, "rs")
            creates = [create(f"sh{index:04}") for index in range(FOLDERS)]
            server.send_batch_operations(PROJECT, creates)
        yield sandbox


@pytest.fixture
def studio(sandbox: RestartingSandbox) -> Iterator[ServerAPI]:
    """The administrator, with patience for a server that starts on a busy machine."""
    with ServerAPI(sandbox.url, sandbox.admin_key, max_retries=PATIENCE) as server:
        yield server
        sandbox.wait()


def create(name: str) -> dict[str, Any]:
    data = {"name": name, "folderType": "Shot"}
    return {"type": "create", "entityType": "folder", "entityId": uuid.uuid4().hex, "data": data}


def names(server: ServerAPI, prefix: str) -> list[str]:
    return sorted(
        folder["name"] for folder in server.get_folders(PROJECT, fields={"name"}) if folder["name"].startswith(prefix)
    )


# Refused for two seconds ------------------------------------------------------------------------------------------


@pytest.fixture
def outage() -> Iterator[MisbehavingServer]:
    """A port on which nobody listens for two seconds, and a server afterwards."""
    with MisbehavingServer(start_after=2.0) as server:
        yield server


@pytest.mark.parametrize("verb", ["get", "post"])
def test_refused_for_two_seconds_and_back(outage: MisbehavingServer, verb: str) -> None:
    outage.on(verb.upper(), "/api/x", reply(200, {"done": True}))
    with ServerAPI(outage.url, "k" * 64, create_session=False) as server:
        assert getattr(server, verb)("x").data == {"done": True}
    assert len(outage.of("/api/x")) == 1, "a write too is sent exactly once"


def test_refused_for_two_seconds_and_back_while_connecting(outage: MisbehavingServer) -> None:
    with ServerAPI(outage.url, "k" * 64) as server:
        assert server.get("x").ok


def test_refused_for_two_seconds_and_back_asynchronously(outage: MisbehavingServer) -> None:
    async def script() -> None:
        async with AsyncServerAPI(outage.url, "k" * 64) as server:
            answers = await asyncio.gather(*(server.post("x", number=number) for number in range(20)))
            assert all(answer.ok for answer in answers)

    asyncio.run(asyncio.wait_for(script(), 30))
    assert sorted(request.json["number"] for request in outage.of("/api/x")) == list(range(20))


# In the midst of … ------------------------------------------------------------------------------------------------


def test_in_the_midst_of_paging(sandbox: RestartingSandbox, studio: ServerAPI) -> None:
    seen = []
    for folder in studio.get_folders(PROJECT, fields={"name", "links"}):
        seen.append(folder["name"])
        if len(seen) == 10:
            sandbox.kill_for(DOWN)
    assert [name for name in sorted(seen) if name.startswith("sh")] == [f"sh{index:04}" for index in range(FOLDERS)]


def test_in_the_midst_of_paging_asynchronously(sandbox: RestartingSandbox) -> None:
    async def script() -> list[str]:
        seen = []
        async with AsyncServerAPI(sandbox.url, sandbox.admin_key, max_retries=PATIENCE) as server:
            async for folder in server.get_folders(PROJECT, fields={"name", "links"}):
                seen.append(folder["name"])
                if len(seen) == 10:
                    sandbox.kill_for(DOWN)
        return seen

    seen = asyncio.run(asyncio.wait_for(script(), 60))
    sandbox.wait()
    assert [name for name in sorted(seen) if name.startswith("sh")] == [f"sh{index:04}" for index in range(FOLDERS)]


def kill_when(sandbox: RestartingSandbox, server: ServerAPI, ending: str, phase: str, after: float) -> None:
    """Kill the server once, so many seconds after a request is sent or answered."""

    def hook(record: RequestRecord) -> None:
        if record.template.endswith(ending) and record.phase == phase:
            server.remove_request_hook(hook)
            if after:
                threading.Timer(after, sandbox.kill_for, (DOWN,)).start()
            else:
                sandbox.kill_for(DOWN)

    server.add_request_hook(hook)


MANY = 3000
"""Operations that take the server a good part of a second."""


def test_in_the_midst_of_a_batch(sandbox: RestartingSandbox, studio: ServerAPI) -> None:
    """The server answers when it is done, so whether it was done is not known: an error, and all or nothing."""
    operations = [create(f"batch{index:04}") for index in range(MANY)]
    kill_when(sandbox, studio, "/operations", "before", 0.2)
    with pytest.raises(ConnectionLost, match="POST"):
        studio.send_batch_operations(PROJECT, operations)
    sandbox.wait()
    assert len(names(studio, "batch")) in (0, MANY)


def test_in_the_midst_of_the_wait_for_a_background_batch(sandbox: RestartingSandbox, studio: ServerAPI) -> None:
    """The server has forgotten the task: that is told at once, not after minutes."""
    operations = [create(f"wait{index:04}") for index in range(MANY)]
    kill_when(sandbox, studio, "/operations/background", "after", 0.0)
    with pytest.raises(RequestFailed, match="not found") as caught:
        studio.send_background_batch_operations(PROJECT, operations, wait=True)
    assert caught.value.status == 404
    assert len(names(studio, "wait")) in (0, MANY)


def test_a_session_is_committed_once_for_all(sandbox: RestartingSandbox, studio: ServerAPI) -> None:
    """What was under way when the server died stays in the session, and the next commit sends it."""
    session = OperationsSession(studio)
    wanted = [f"once{index:04}" for index in range(MANY)]
    for name in wanted:
        session.create_entity(PROJECT, "folder", {"id": uuid.uuid4().hex, "name": name, "folderType": "Shot"})
    kill_when(sandbox, studio, "/operations/background", "after", 0.0)
    with pytest.raises(RequestFailed, match="not found"):
        session.commit()
    session.commit()
    assert names(studio, "once") == wanted
    session.commit()
    assert names(studio, "once") == wanted


def test_a_session_whose_batch_was_done_sends_nothing_twice(sandbox: RestartingSandbox, studio: ServerAPI) -> None:
    """The server dies after it has done the batch, and before it has said so."""
    session = OperationsSession(studio)
    wanted = [f"said{index}" for index in range(5)]
    for name in wanted:
        session.create_entity(PROJECT, "folder", {"id": uuid.uuid4().hex, "name": name, "folderType": "Shot"})

    def hook(record: RequestRecord) -> None:
        if record.template.endswith("/operations/background/{task_id}") and record.phase == "before":
            studio.remove_request_hook(hook)
            deadline = time.monotonic() + 10
            with ServerAPI(sandbox.url, sandbox.admin_key) as other:
                while names(other, "said") != wanted and time.monotonic() < deadline:
                    time.sleep(0.02)
            sandbox.kill_for(DOWN)

    studio.add_request_hook(hook)
    with pytest.raises(RequestFailed, match="not found"):
        session.commit()
    assert len(session) == 5, "nobody knows yet"
    session.commit()
    assert len(session) == 0
    assert names(studio, "said") == wanted


@pytest.fixture
def file_id(studio: ServerAPI) -> str:
    answer = studio.raw_post(
        f"projects/{PROJECT}/files", data=LARGE, headers={"x-file-name": "large.bin", "content-type": "a/b"}
    )
    answer.raise_for_status()
    return answer.data["id"]


def killing(sandbox: RestartingSandbox, after: int) -> TransferProgress:
    """Progress that kills the server once, when so many bytes are through."""
    before = sandbox.kills

    def kill(progress: TransferProgress) -> None:
        if progress.transferred_size >= after and sandbox.kills == before:
            sandbox.kill_for(DOWN)

    return TransferProgress(on_change=kill)


def test_in_the_midst_of_a_download(
    sandbox: RestartingSandbox, studio: ServerAPI, file_id: str, tmp_path: Path
) -> None:
    progress = killing(sandbox, 1_000_000)
    studio.download_file(f"api/projects/{PROJECT}/files/{file_id}", tmp_path / "large.bin", 100_000, progress)
    assert (tmp_path / "large.bin").read_bytes() == LARGE
    assert progress.get_attempt() > 1
    assert [path.name for path in tmp_path.iterdir()] == ["large.bin"]


def test_in_the_midst_of_a_download_asynchronously(sandbox: RestartingSandbox, file_id: str, tmp_path: Path) -> None:
    progress = killing(sandbox, 1_000_000)

    async def script() -> None:
        async with AsyncServerAPI(sandbox.url, sandbox.admin_key, max_retries=PATIENCE) as server:
            await server.download_file(
                f"api/projects/{PROJECT}/files/{file_id}", tmp_path / "large.bin", 100_000, progress
            )

    asyncio.run(asyncio.wait_for(script(), 60))
    sandbox.wait()
    assert (tmp_path / "large.bin").read_bytes() == LARGE
    assert progress.get_attempt() > 1


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.png"
    path.write_bytes(PNG_HEAD + LARGE)
    return path


def test_in_the_midst_of_an_upload_that_may_be_repeated(
    sandbox: RestartingSandbox, studio: ServerAPI, source: Path, tmp_path: Path
) -> None:
    endpoint = f"api/projects/{PROJECT}/thumbnails/{uuid.uuid4().hex}"
    progress = killing(sandbox, 1_000_000)
    studio.upload_file(endpoint, source, progress, RequestTypes.put, content_type="image/png")
    assert progress.get_attempt() > 1
    studio.download_file(endpoint, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == source.read_bytes()


def test_in_the_midst_of_an_upload_that_may_not(sandbox: RestartingSandbox, studio: ServerAPI, source: Path) -> None:
    """A new file twice would be two files: an error, and the server has none of it."""
    files = f"projects/{PROJECT}/files"
    progress = killing(sandbox, 1_000_000)
    with pytest.raises(ServerUnreachable):
        studio.upload_file(f"api/{files}", source, progress, RequestTypes.post, filename="never.png")
    assert progress.failed
    sandbox.wait()
    stored = studio.upload_file(f"api/{files}", source, request_type=RequestTypes.post, filename="once.png").json()
    with closing(sqlite3.connect(sandbox.data / "sandbox.sqlite")) as store:
        found = store.execute("SELECT id, size FROM files WHERE filename IN ('never.png', 'once.png')").fetchall()
    assert found == [(stored["id"], len(PNG_HEAD + LARGE))]
