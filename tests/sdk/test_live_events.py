"""Live events: each once and in order, whatever happens to the connection."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.relay import Relay
from support.server_process import ServerProcess

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk.errors import AyonError, NotLoggedIn, TokenRefused
from ayon_sdk.retry import RetryPolicy

PATIENCE = 30.0


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[ServerAPI]:
    with ServerAPI(sandbox.url, sandbox.admin_key) as connection:
        yield connection


@pytest.fixture
def relay(sandbox: Sandbox) -> Iterator[Relay]:
    with Relay(sandbox.url) as running:
        yield running


@pytest.fixture
def listener(relay: Relay, sandbox: Sandbox) -> Iterator[ServerAPI]:
    """A connection that can be cut."""
    with ServerAPI(relay.url, sandbox.admin_key, timeout=5) as connection:
        connection.retry_policy = RetryPolicy(first=0.05)
        yield connection


@pytest.fixture
def topic() -> str:
    return f"live.t{uuid.uuid4().hex[:12]}"


def eventually(condition: Callable[[], Any]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def take(stream: Any, count: int) -> list[str]:
    """Descriptions of the next events."""
    found: list[str] = []
    while len(found) < count:
        event = stream.next_event(PATIENCE)
        assert event is not None, f"only {len(found)} of {count} events came: {found[-3:]}"
        found.append(event["description"])
    return found


def create(server: ServerAPI, topic: str, names: list[str], **values: Any) -> None:
    for name in names:
        server.create_event(topic, description=name, **values)


class TestSubscribing:
    def test_what_happens_in_the_block_is_delivered(self, server: ServerAPI, topic: str) -> None:
        server.create_event(topic, description="before")
        with server.events.subscribe([f"{topic}*", topic]) as events:
            server.create_event(topic, description="first", summary={"n": 1}, project_name="demo", sender="me")
            event = events.next_event(PATIENCE)
        assert event is not None
        assert event["description"] == "first"
        assert event["summary"] == {"n": 1}
        assert (event["project"], event["sender"], event["status"]) == ("demo", "me", "finished")
        assert event["user"] == "admin"

    def test_topics_are_whole_names_or_patterns(self, server: ServerAPI, topic: str) -> None:
        with server.events.subscribe([topic, f"{topic}.made.*"]) as events:
            for name in (f"{topic}.other", f"{topic}.made", f"{topic}.made.x", topic):
                server.create_event(name, description=name)
            assert take(events, 2) == [f"{topic}.made.x", topic]
            assert events.next_event(0.3) is None

    def test_a_project(self, server: ServerAPI, topic: str) -> None:
        with server.events.subscribe([topic], project_name="demo") as events:
            for project in ("other", None, "demo"):
                server.create_event(topic, description=str(project), project_name=project)
            assert take(events, 1) == ["demo"]

    def test_changes_are_events_too(self, server: ServerAPI, sandbox: Sandbox, topic: str) -> None:
        with server.events.subscribe([topic]) as events, ServerAPI(sandbox.url, sandbox.service_key) as service:
            create(server, topic, ["begun"])
            assert take(events, 1) == ["begun"]
            job = server.create_event(topic, description="job", finished=False)
            for progress in (10, 20):
                service.update_event(job, progress=progress)
            service.update_event(job, status="finished")
            seen = [events.next_event(PATIENCE) for _ in range(4)]
        assert [(event and event["status"]) for event in seen] == ["pending", "pending", "pending", "finished"]
        assert [(event and event.get("progress")) for event in seen] == [0, 10, 20, 100]

    def test_the_loop_ends_after_a_time_without_events(self, server: ServerAPI, topic: str) -> None:
        with server.events.subscribe([topic], timeout=1.0) as events:
            create(server, topic, ["a", "b"])
            assert [event["description"] for event in events] == ["a", "b"]

    def test_closing_ends_the_loop_of_another_thread(self, server: ServerAPI, topic: str) -> None:
        states: list[str] = []
        events = server.events.subscribe([topic], on_state=states.append)
        loop = threading.Thread(target=lambda: list(events))
        loop.start()
        eventually(lambda: events.is_connected)
        events.close()
        loop.join(PATIENCE)
        assert not loop.is_alive()
        assert states == ["connecting", "connected", "closed"]
        assert list(events) == []

    def test_two_threads_can_not_wait_at_once(self, server: ServerAPI, topic: str) -> None:
        with server.events.subscribe([topic]) as events:
            loop = threading.Thread(target=lambda: list(events))
            loop.start()
            eventually(lambda: events.is_connected)

            def wait_for_one() -> None:
                for _ in range(200):
                    events.next_event(0.05)

            with pytest.raises(RuntimeError, match="one thread or task at a time"):
                wait_for_one()
            events.close()
            loop.join(PATIENCE)

    @pytest.mark.parametrize("topics", [[], [""], [3]])
    def test_topics_that_make_no_sense(self, server: ServerAPI, topics: Any) -> None:
        with pytest.raises(ValueError, match="topic"):
            server.events.subscribe(topics)

    def test_a_time_that_makes_no_sense(self, server: ServerAPI) -> None:
        with pytest.raises(ValueError, match="timeout"):
            server.events.subscribe(["a"], timeout=-1)

    def test_without_a_token(self, sandbox: Sandbox) -> None:
        with ServerAPI(sandbox.url) as nobody, pytest.raises(NotLoggedIn):
            next(nobody.events.subscribe(["a.b"]))

    def test_with_a_bad_token(self, sandbox: Sandbox) -> None:
        with ServerAPI(sandbox.url, "x" * 64) as nobody, pytest.raises(TokenRefused):
            next(nobody.events.subscribe(["a.b"]))

    def test_what_others_did_right_after_it_was_opened(self, server: ServerAPI, sandbox: Sandbox, topic: str) -> None:
        """Queries tell a user who is no manager about own events only, so the connection has to be there at once."""
        name, password = topic.partition(".")[2], f"Pass-{uuid.uuid4().hex}1"
        server.create_user(name, password=password)
        with ServerAPI(sandbox.url) as artist:
            artist.login(name, password)
            with artist.events.subscribe([topic]) as events:
                create(server, topic, ["a", "b"])
                assert take(events, 2) == ["a", "b"]
            assert list(artist.get_events([topic])) == []

    def test_a_token_that_ends_ends_the_loop(self, server: ServerAPI, sandbox: Sandbox, topic: str) -> None:
        password = f"Pass-{uuid.uuid4().hex}1"
        server.create_user(topic.partition(".")[2], password=password)
        with ServerAPI(sandbox.url) as artist:
            artist.login(topic.partition(".")[2], password)
            with artist.events.subscribe([topic]) as events:
                server.create_event(topic, description="one")
                assert take(events, 1) == ["one"]
                server.delete_user_session(topic.partition(".")[2], artist.access_token or "")
                sandbox.application.restart()
                with pytest.raises((TokenRefused, NotLoggedIn)):
                    events.next_event(PATIENCE)


class TestInterruptions:
    def test_nothing_is_lost_and_nothing_comes_twice(
        self, server: ServerAPI, listener: ServerAPI, relay: Relay, topic: str
    ) -> None:
        states: list[str] = []
        names = [f"n{number}" for number in range(60)]
        with listener.events.subscribe([topic], on_state=states.append) as events:
            create(server, topic, names[:10])
            assert take(events, 10) == names[:10]
            relay.close()
            create(server, topic, names[10:30])
            assert events.next_event(0.5) is None
            assert states[-1] == "disconnected"
            create(server, topic, names[30:50])
            relay.open()
            create(server, topic, names[50:])
            assert take(events, 50) == names[10:]
            assert events.next_event(0.5) is None
        assert states == ["connecting", "connected", "disconnected", "connected", "closed"]

    def test_many_events_of_one_time(
        self, server: ServerAPI, listener: ServerAPI, relay: Relay, sandbox: Sandbox, topic: str
    ) -> None:
        names = [f"n{number}" for number in range(250)]
        with listener.events.subscribe([topic]) as events:
            create(server, topic, names[:50])
            assert take(events, 50) == names[:50]
            relay.close()
            create(server, topic, names[50:])
            sandbox.store.execute(
                "UPDATE events SET (created_at, updated_at) = (SELECT MIN(created_at), MIN(updated_at) FROM events "
                "WHERE topic = :topic) WHERE topic = :topic",
                {"topic": topic},
            )
            relay.open()
            assert take(events, 200) == names[50:]
            assert events.next_event(0.5) is None

    def test_a_change_during_an_interruption(
        self, server: ServerAPI, listener: ServerAPI, relay: Relay, sandbox: Sandbox, topic: str
    ) -> None:
        with listener.events.subscribe([topic]) as events, ServerAPI(sandbox.url, sandbox.service_key) as service:
            job = server.create_event(topic, description="job", finished=False)
            assert take(events, 1) == ["job"]
            relay.close()
            service.update_event(job, status="in_progress")
            service.update_event(job, status="failed", description="no disk")
            server.create_event(topic, description="after")
            relay.open()
            assert take(events, 2) == ["no disk", "after"]
            service.update_event(job, status="restarted")
            event = events.next_event(PATIENCE)
            assert event is not None
            assert (event["id"], event["status"]) == (job, "restarted")

    def test_cut_again_and_again(self, server: ServerAPI, listener: ServerAPI, relay: Relay, topic: str) -> None:
        names = [f"n{number}" for number in range(120)]
        with listener.events.subscribe([topic]) as events:
            dispatch = threading.Thread(target=create, args=(server, topic, names))
            cutting = threading.Event()

            def cut() -> None:
                while not cutting.wait(0.07):
                    relay.cut()

            knife = threading.Thread(target=cut)
            knife.start()
            dispatch.start()
            dispatch.join(PATIENCE)
            cutting.set()
            knife.join(PATIENCE)
            assert take(events, 120) == names
            assert events.next_event(0.3) is None

    def test_a_dead_line_is_noticed(
        self, server: ServerAPI, listener: ServerAPI, relay: Relay, topic: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("ayon_sdk._sync.live_feed.SILENCE", 3.0)
        states: list[str] = []
        with listener.events.subscribe([topic], on_state=states.append) as events:
            assert events.next_event(0.5) is None
            assert states[-1] == "connected"
            relay.hold()
            server.create_event(topic, description="unheard")
            assert events.next_event(5.0) is None
            assert states[-1] == "disconnected"

    def test_the_token_stays_out_of_the_logs(
        self, server: ServerAPI, listener: ServerAPI, relay: Relay, topic: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with listener.events.subscribe([topic]) as events:
            server.create_event(topic, description="one")
            take(events, 1)
            relay.close()
            assert events.next_event(0.3) is None
        assert "connection is lost" in caplog.text
        assert (server.access_token or "?") not in caplog.text
        assert (server.access_token or "?") not in repr(events)


class TestListening:
    def test_a_function_is_called(self, server: ServerAPI, topic: str) -> None:
        got: list[tuple[str, bool]] = []
        listening = server.events.listen(
            [topic], lambda event: got.append((event["description"], threading.current_thread().daemon))
        )
        create(server, topic, ["a", "b"])
        eventually(lambda: len(got) == 2)
        assert listening.is_connected
        listening.stop()
        assert listening.state == "closed"
        create(server, topic, ["c"])
        time.sleep(0.3)
        assert got == [("a", True), ("b", True)]

    def test_an_error_in_it_is_logged(self, server: ServerAPI, topic: str, caplog: pytest.LogCaptureFixture) -> None:
        got: list[str] = []

        def function(event: Any) -> None:
            got.append(event["description"])
            if event["description"] == "a":
                raise ArithmeticError("mine")

        with server.events.listen([topic], function):
            create(server, topic, ["a", "b"])
            eventually(lambda: got == ["a", "b"])
        assert "ArithmeticError: mine" in caplog.text

    def test_no_function(self, server: ServerAPI) -> None:
        with pytest.raises(TypeError, match="callable"):
            server.events.listen(["a.b"], "nope")  # type: ignore[arg-type]

    def test_a_program_ends_while_it_listens(self, sandbox: Sandbox) -> None:
        program = (
            "import sys\nfrom ayon_sdk import ServerAPI\n"
            "server = ServerAPI(sys.argv[1], sys.argv[2])\n"
            "server.events.listen(['*'], print)\n"
            "hub = server.get_event_hub()\nhub.start()\n"
            "stream = server.events.subscribe(['*'])\nstream.open()\nstream.next_event(0.5)\n"
            "print('end')\n"
        )
        command = [sys.executable, "-c", program, sandbox.url, sandbox.admin_key]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert "end" in done.stdout


class TestAsync:
    def run(self, work: Callable[[AsyncServerAPI], Any], sandbox: Sandbox) -> None:
        async def main() -> None:
            async with AsyncServerAPI(sandbox.url, sandbox.admin_key) as server:
                await asyncio.wait_for(work(server), PATIENCE)

        asyncio.run(main())

    def test_loop(self, sandbox: Sandbox, topic: str) -> None:
        async def work(server: AsyncServerAPI) -> None:
            async with server.events.subscribe([topic]) as events:
                for name in "abc":
                    await server.create_event(topic, description=name)
                found: list[str] = []
                async for event in events:
                    found.append(event["description"])
                    if len(found) == 3:
                        break
                assert found == ["a", "b", "c"]

        self.run(work, sandbox)

    def test_cancelling_loses_nothing(self, sandbox: Sandbox, topic: str) -> None:
        async def work(server: AsyncServerAPI) -> None:
            names = [f"n{number}" for number in range(40)]

            async def dispatch() -> None:
                for name in names:
                    await server.create_event(topic, description=name)

            found: list[str] = []
            async with server.events.subscribe([topic]) as events:
                dispatching = asyncio.ensure_future(dispatch())
                while len(found) < len(names):
                    try:
                        event = await asyncio.wait_for(events.next_event(), 0.004)
                    except asyncio.TimeoutError:
                        continue
                    assert event is not None
                    found.append(event["description"])
                await dispatching
            assert found == names

        self.run(work, sandbox)

    def test_a_task_that_listens_is_cancelled_cleanly(self, sandbox: Sandbox, topic: str) -> None:
        async def work(server: AsyncServerAPI) -> None:
            got: list[str] = []

            async def function(event: Any) -> None:
                await asyncio.sleep(0)
                got.append(event["description"])

            listening = await server.events.listen([topic], function)
            await server.create_event(topic, description="a")
            while not got:
                await asyncio.sleep(0.01)
            await listening.stop()
            assert listening.state == "closed"
            assert got == ["a"]
            # This one is left to the end of the event loop.
            await server.events.listen([topic], function)

        self.run(work, sandbox)


def dispatch(url: str, key: str, topic: str, count: int, done: list[int]) -> None:
    """Dispatch numbered events one after another, each until it is certain that the server has it."""
    with ServerAPI(url, key, timeout=5, create_session=False) as server:
        for number in range(count):
            event_hash = f"{topic}-{number}"
            while True:
                try:
                    server.create_event(topic, description=str(number), event_hash=event_hash)
                except AyonError as error:
                    if getattr(error, "status", None) == 409:
                        break
                    time.sleep(0.05)
                else:
                    break
            done.append(number)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_server_restarts_while_events_are_dispatched(tmp_path: Path, topic: str, kind: str) -> None:
    count = 1000
    with ServerProcess(tmp_path) as process:
        done: list[int] = []
        states: list[str] = []

        def restart_twice() -> None:
            for at in (count // 3, 2 * count // 3):
                eventually(lambda at=at: len(done) >= at)
                process.restart()

        def listen() -> list[str]:
            with (
                ServerAPI(process.url, process.admin_key) as server,
                server.events.subscribe([topic], on_state=states.append) as events,
            ):
                begin()
                more = iter(lambda: events.next_event(1.0), None)
                return take(events, count) + [event["description"] for event in more]

        async def listen_async() -> list[str]:
            found: list[str] = []
            async with AsyncServerAPI(process.url, process.admin_key) as server:
                events = server.events.subscribe([topic], on_state=states.append)
                await events.open()
                begin()
                event = await events.next_event(PATIENCE)
                while event is not None:
                    found.append(event["description"])
                    event = await events.next_event(PATIENCE if len(found) < count else 1.0)
                await events.aclose()
            return found

        threads = [
            threading.Thread(target=dispatch, args=(process.url, process.admin_key, topic, count, done)),
            threading.Thread(target=restart_twice),
        ]

        def begin() -> None:
            for thread in threads:
                thread.start()

        found = listen() if kind == "sync" else asyncio.run(listen_async())
        for thread in threads:
            thread.join(PATIENCE)
    assert found == [str(number) for number in range(count)]
    assert states.count("connected") >= 3
