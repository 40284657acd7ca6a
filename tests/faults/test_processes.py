"""Threads and processes that share a connection object."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from typing import Any

import pytest
from support.misbehaving import SERVICE, MisbehavingServer, Recorded, reply

from ayon_sdk import ServerAPI


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_opens_its_own_connection(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("parent")
    process = multiprocessing.get_context("fork").Process(target=lambda: sys.exit(0 if server.get("child").ok else 1))
    process.start()
    process.join(20)
    assert process.exitcode == 0
    server.get("parent")
    connections = [(request.path, request.connection) for request in wild.requests]
    assert connections == [("/api/parent", 1), ("/api/child", 2), ("/api/parent", 1)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_forks_while_threads_ask(wild: MisbehavingServer, server: ServerAPI) -> None:
    """Locks and connections that a thread of the parent holds don't stop the child."""
    asked, go_on = threading.Event(), threading.Event()

    def slow(connection: Any, request: Recorded) -> bool:
        asked.set()
        go_on.wait(20)
        return bool(reply(200, {"version": "1.16.0", "user": SERVICE})(connection, request))

    wild.on("GET", "/api/info", slow, reply(200, {"version": "1.16.0", "user": SERVICE}))
    threads = [threading.Thread(target=server.is_service_user) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert asked.wait(10)
    children = [
        multiprocessing.get_context("fork").Process(
            target=lambda: sys.exit(0 if server.is_service_user() and server.get("child").ok else 1)
        )
        for _ in range(3)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join(20)
    codes = [child.exitcode for child in children]
    for child in children:
        child.kill()
        child.join()
        child.close()
    go_on.set()
    for thread in threads:
        thread.join(20)
    assert codes == [0, 0, 0]
    assert len(wild.of("/api/child")) == 3
    assert server.get("parent").ok


def test_threads_share_the_pool(wild: MisbehavingServer, server: ServerAPI) -> None:
    failed: list[Exception] = []

    def work() -> None:
        try:
            for _ in range(20):
                server.get("x")
        except Exception as error:  # noqa: BLE001 - reported by the test
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not failed
    assert len(wild.of("/api/x")) == 120
    assert len({request.connection for request in wild.requests}) <= 6


def test_the_token_may_change_while_others_ask(wild: MisbehavingServer, server: ServerAPI) -> None:
    stop = threading.Event()
    failed: list[Exception] = []

    def work() -> None:
        try:
            while not stop.is_set():
                server.get("x")
        except Exception as error:  # noqa: BLE001 - reported by the test
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for index in range(30):
        server.set_token(f"{index:064}")
        server.get("y", n=index)
    stop.set()
    for thread in threads:
        thread.join(30)
    assert not failed
    assert [(request.headers["x-api-key"], request.query) for request in wild.of("/api/y")] == [
        (f"{index:064}", f"n={index}") for index in range(30)
    ]
    assert len({request.connection for request in wild.requests}) <= 4
