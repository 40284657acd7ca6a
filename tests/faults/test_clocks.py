"""The clock of the machine is set, forwards and backwards: waiting takes as long as it should all the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import asyncio, sys, time

real, jump = time.time, float(sys.argv[1])
calls = 0

def jumping():
    global calls
    calls += 1
    return real() + jump * (calls % 2)

time.time = jumping
time.time_ns = lambda: int(jumping() * 1e9)

from support.misbehaving import MisbehavingServer, hang, reply
from support.files import serve
from ayon_sdk import AsyncServerAPI, RequestTimeout, ServerAPI
from ayon_sdk.retry import RetryPolicy

def measured(call):
    began = time.monotonic()
    call()
    return time.monotonic() - began

with MisbehavingServer() as wild:
    with ServerAPI(wild.url, "k" * 64, timeout=0.5, max_retries=2) as server:
        server.retry_policy = RetryPolicy(first=0.01)
        # Pauses: as long as asked for.
        wild.on("GET", "/api/busy", reply(503, headers={"Retry-After": "1"}), reply(200, {}))
        assert 1.0 <= measured(lambda: server.get("busy")) < 10
        # Time limits: neither at once nor never.
        wild.on("GET", "/api/hang", hang())
        def times_out():
            try:
                server.get("hang")
            except RequestTimeout:
                return
            raise AssertionError("no time limit")
        assert 1.0 <= measured(times_out) < 10
        # Idle connections: kept for a moment, dropped before the server does.
        first = len({request.connection for request in wild.requests})
        for _ in range(5):
            server.get("x")
        assert len({request.connection for request in wild.of("/api/x")}) == 1, "kept"
        time.sleep(1.7)
        server.get("x")
        assert len({request.connection for request in wild.of("/api/x")}) == 2, "dropped"
        # Reports: never negative.
        assert 0 <= server.get("x").orig_response.elapsed_ms < 10_000
        # Transfers, and waiting for what the server does in the background.
        wild.on("GET", "/file", serve(b"x" * 300_000, stop_after=1000), serve(b"x" * 300_000))
        server.download_file("file", sys.argv[2])
        assert open(sys.argv[2], "rb").read() == b"x" * 300_000
        task = {"id": "t", "status": "in_progress", "progress": 5}
        wild.on("POST", "/api/projects/p/operations/background", reply(200, task))
        wild.on("GET", "/api/projects/p/operations/background/t", reply(200, task), reply(200, task),
                reply(200, {**task, "status": "completed", "result": {"operations": [], "success": True}}))
        operation = {"type": "delete", "entityType": "folder", "entityId": "1" * 32}
        assert server.send_background_batch_operations("p", [operation], wait=True)["status"] == "completed"

    async def script():
        async with AsyncServerAPI(wild.url, "k" * 64, timeout=0.5, max_retries=1) as server:
            began = time.monotonic()
            try:
                await server.get("hang")
            except RequestTimeout:
                assert 0.5 <= time.monotonic() - began < 10
            assert (await server.get("x")).ok
    asyncio.run(script())
print("done")
"""


@pytest.mark.parametrize("jump", [86_400.0, -86_400.0], ids=["forwards", "backwards"])
def test_the_clock_jumps_a_day_at_every_look(tmp_path: Path, jump: float) -> None:
    command = [sys.executable, "-c", SCRIPT, str(jump), str(tmp_path / "file")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90, cwd=Path(__file__).parents[1])
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr
