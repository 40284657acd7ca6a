"""The event hub, callbacks and bare websockets, under the names that scripts know."""

from __future__ import annotations

import asyncio
import base64
import functools
import gc
import hashlib
import json
import logging
import socket
import ssl
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import certifi
import pytest
from support import certificates
from support.relay import Relay

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk.errors import ConnectionLost, RequestFailed, RequestTimeout, ServerUnreachable
from ayon_sdk.events import Event, EventCallback, EventHub, is_func_signature_supported, weakref_partial
from ayon_sdk.retry import RetryPolicy

PATIENCE = 30.0


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[ServerAPI]:
    with ServerAPI(sandbox.url, sandbox.admin_key, timeout=5) as connection:
        yield connection
        connection.get_event_hub().stop()


@pytest.fixture
def topic() -> str:
    return f"hub.t{uuid.uuid4().hex[:12]}"


def eventually(condition: Callable[[], Any]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


class Collector:
    def __init__(self) -> None:
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.events.append(event)

    @property
    def topics(self) -> list[str]:
        return [event.topic for event in self.events]

    @property
    def descriptions(self) -> list[str | None]:
        return [event.description for event in self.events]


class TestCallbacks:
    @pytest.mark.parametrize(
        ("wanted", "topic", "fits"),
        [
            ("a.b", "a.b", True),
            ("a.b", "a.b.c", False),
            ("a.b", "a.b\n", False),
            ("a.*", "a.b.c", True),
            ("a.*", "a.", False),
            ("a.*", "a", False),
            ("*", "anything", True),
            ("*", "", False),
            ("*.b", "x.b", True),
            ("a.*.c", "a.b.b.c", True),
            ("a+b", "aab", False),
        ],
    )
    def test_topics(self, wanted: str, topic: str, fits: bool) -> None:
        assert EventCallback(wanted, print).topic_matches(topic) is fits

    def test_how_functions_are_called(self) -> None:
        got: list[Any] = []

        def nothing() -> None:
            got.append("nothing")

        def by_name(*, event: Event) -> None:
            got.append(("by_name", event.topic))

        def any_name(**values: Any) -> None:
            got.append(("any_name", sorted(values)))

        def optional(event: Any = None, more: int = 2) -> None:
            got.append(("optional", event.topic, more))

        def partly(number: int, event: Event) -> None:
            got.append(("partly", number, event.topic))

        part = functools.partial(partly, 1)
        for function in (nothing, by_name, any_name, optional, part, weakref_partial(partly, 7)):
            EventCallback("a.b", function).process_event(Event("a.b"))
        assert got == [
            "nothing",
            ("by_name", "a.b"),
            ("any_name", ["event"]),
            ("optional", "a.b", 2),
            ("partly", 1, "a.b"),
            ("partly", 7, "a.b"),
        ]

    def test_a_callback_does_not_keep_its_object_alive(self) -> None:
        class Thing:
            def on_event(self, event: Event) -> None: ...

        thing = Thing()
        callback = EventCallback("a.b", thing.on_event)
        assert callback.is_ref_valid
        del thing
        gc.collect()
        assert not callback.is_ref_valid
        callback.process_event(Event("a.b"))

    def test_an_error_is_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        def broken(event: Event) -> None:
            raise ArithmeticError("mine")

        EventCallback("a.b", broken).process_event(Event("a.b"))
        assert "ArithmeticError: mine" in caplog.text

    def test_what_is_wrong_is_said(self) -> None:
        with pytest.raises(TypeError, match="callable"):
            EventCallback("a.b", "nope")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="whole number"):
            EventCallback("a.b", print, 1.5)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="topic"):
            EventCallback(None, print)  # type: ignore[arg-type]
        with pytest.raises(DeprecationWarning):
            EventCallback("a.b", print).validate_ref()

    def test_signatures(self) -> None:
        def two(a: int, b: int) -> None: ...

        assert is_func_signature_supported(two, 1, 2)
        assert is_func_signature_supported(two, 1, b=2)
        assert not is_func_signature_supported(two, 1)
        with pytest.raises(TypeError):
            is_func_signature_supported(None, 1)  # type: ignore[arg-type]
        partial = weakref_partial(two, 1)
        assert partial.validate_signature(2)
        assert not partial.validate_signature()
        del two
        gc.collect()
        assert not partial.is_valid()
        assert not partial.validate_signature(2)
        assert partial(2) is None


class TestHub:
    def test_order_of_callbacks(self, server: ServerAPI) -> None:
        hub = server.get_event_hub()
        got: list[str] = []
        functions = {name: functools.partial(got.append, name) for name in "abcd"}
        hub.add_callback("x.y", functions["a"], connect=False)
        hub.add_callback("x.*", functions["b"], 5, connect=False)
        hub.add_callbacks(
            [EventCallback("x.y", functions["c"]), EventCallback("x.y", functions["d"], -1)], connect=False
        )
        hub.emit_event(Event("x.y"))
        assert got == ["d", "b", "a", "c"]
        assert not hub.is_running()
        with pytest.raises(TypeError, match="EventCallback"):
            hub.add_callbacks([3], connect=False)  # type: ignore[list-item]

    def test_a_callback_added_later_hears_what_comes(self, server: ServerAPI, topic: str) -> None:
        hub = server.get_event_hub()
        first, second = Collector(), Collector()
        hub.add_callback(f"{topic}.a", first)
        eventually(hub.is_connected)
        server.create_event(f"{topic}.b", description="before")
        server.create_event(f"{topic}.a", description="one")
        eventually(lambda: first.descriptions == ["one"])
        hub.add_callback(f"{topic}.b", second)
        eventually(lambda: server.create_event(f"{topic}.b", description="after") and second.events)
        eventually(lambda: set(second.descriptions) == {"after"})
        hub.reconnect()
        server.create_event(f"{topic}.a", description="two")
        eventually(lambda: first.descriptions == ["one", "two"])
        assert "before" not in second.descriptions

    def test_interruptions(self, sandbox: Sandbox, server: ServerAPI, topic: str) -> None:
        with Relay(sandbox.url) as relay, ServerAPI(relay.url, sandbox.admin_key, timeout=5) as far:
            far.retry_policy = RetryPolicy(first=0.05)
            hub = far.get_event_hub()
            got, states = Collector(), Collector()
            hub.add_callback("connection.*", states, connect=False)
            hub.add_callback(topic, got)
            eventually(hub.is_connected)
            assert hub.check_server_available() is True
            server.create_event(topic, description="one")
            eventually(lambda: got.descriptions == ["one"])
            relay.close()
            eventually(lambda: hub.get_connection_state() is False)
            assert hub.check_server_available() is False
            for name in ("two", "three"):
                server.create_event(topic, description=name)
            relay.open()
            eventually(hub.is_connected)
            eventually(lambda: got.descriptions == ["one", "two", "three"])
            assert states.topics == ["connection.opened", "connection.closed", "connection.opened"]
            hub.stop()
            assert (hub.is_running(), hub.is_connected(), hub.get_connection_state()) == (False, False, None)
            server.create_event(topic, description="unheard")
            hub.start()
            eventually(hub.is_connected)
            server.create_event(topic, description="heard")
            eventually(lambda: got.descriptions == ["one", "two", "three", "heard"])
            hub.stop()

    def test_restart_of_the_server(self, server: ServerAPI) -> None:
        hub = server.get_event_hub()
        seen: list[tuple[str, bool]] = []

        def note(event: Event) -> None:
            seen.append((event.topic, hub.is_server_restarting()))

        hub.add_callback("connection.*", note)
        hub.add_callback(EventHub.TOPIC_SERVER_RESTART_REQUESTED, note)
        eventually(hub.is_connected)
        server.trigger_server_restart()
        eventually(lambda: len(seen) == 4)
        assert seen == [
            ("connection.opened", False),
            ("server.restart_requested", True),
            ("connection.closed", True),
            ("connection.opened", False),
        ]

    def test_a_token_that_is_refused_and_another_one(self, server: ServerAPI, topic: str) -> None:
        hub = server.get_event_hub()
        refused, got = Collector(), Collector()
        hub.add_callback(EventHub.TOPIC_AUTH_FAILED, refused, connect=False)
        hub.add_callback(topic, got)
        eventually(hub.is_connected)
        good = server.access_token
        server.set_token("b" * 64)
        eventually(hub.is_auth_failed)
        assert hub.get_connection_state() is False
        assert refused.topics == ["auth.failed"]
        server.set_token(good)
        hub.reauthenticate()
        eventually(hub.is_connected)
        assert not hub.is_auth_failed()
        server.create_event(topic, description="again")
        eventually(lambda: got.descriptions == ["again"])

    def test_without_a_token_it_waits_for_one(self, server: ServerAPI) -> None:
        hub = server.get_event_hub()
        hub.start()
        eventually(hub.is_connected)
        token = server.access_token
        server.reset_token()
        eventually(lambda: hub.get_connection_state() is False)
        assert hub.is_running()
        server.set_token(token)
        eventually(hub.is_connected)

    def test_a_callback_may_stop_the_hub(self, server: ServerAPI, topic: str) -> None:
        hub = server.get_event_hub()
        stopped = threading.Event()

        def stop(_: Event) -> None:
            hub.stop()
            stopped.set()

        hub.add_callback(topic, stop)
        eventually(hub.is_connected)
        server.create_event(topic)
        assert stopped.wait(PATIENCE)
        assert not hub.is_running()

    def test_async(self, sandbox: Sandbox, topic: str) -> None:
        async def main() -> list[str | None]:
            got: list[str | None] = []

            async def function(event: Event) -> None:
                await asyncio.sleep(0)
                got.append(event.description)

            async with AsyncServerAPI(sandbox.url, sandbox.admin_key) as server:
                hub = server.get_event_hub()
                hub.add_callback(topic, function)
                while not hub.is_connected():
                    await asyncio.sleep(0.02)
                for name in ("a", "b"):
                    await server.create_event(topic, description=name)
                while len(got) < 2:
                    await asyncio.sleep(0.02)
                await hub.emit_event(Event(topic, description="local"))
                await hub.stop()
                assert not hub.is_running()
            return got

        assert asyncio.run(asyncio.wait_for(main(), PATIENCE)) == ["a", "b", "local"]


def switching(request: bytes) -> bytes:
    """The head of the answer that opens a websocket."""
    key = next(line for line in request.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key:")).split()[1]
    accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )


class TestWebSocket:
    def hello(self, server: ServerAPI, topic: str) -> str:
        return json.dumps({"topic": "auth", "token": server.access_token, "subscribe": [topic]})

    def test_messages(self, server: ServerAPI, topic: str) -> None:
        with server.create_websocket("/ws", timeout=PATIENCE, headers={"x-mine": "1"}) as websocket:
            assert (websocket.status, websocket.connected, websocket.gettimeout()) == (101, True, PATIENCE)
            assert websocket.getheaders()["upgrade"].lower() == "websocket"
            text = self.hello(server, topic)
            assert websocket.send(text) > len(text)
            assert json.loads(websocket.recv()) == {"topic": "heartbeat"}
            server.create_event(topic, description="✓" * 40000)
            assert json.loads(websocket.recv())["description"] == "✓" * 40000
            websocket.ping("still there?")
            server.create_event(topic, description="after the ping")
            opcode, data = websocket.recv_data()
            assert (opcode, json.loads(data)["description"]) == (1, "after the ping")
        assert not websocket.connected
        for use in (websocket.recv, lambda: websocket.send("x")):
            with pytest.raises(ConnectionLost, match="closed"):
                use()
        websocket.close()

    def test_patience(self, server: ServerAPI) -> None:
        websocket = server.create_websocket("ws", timeout=0.1)
        with pytest.raises(RequestTimeout, match="no message in time"):
            websocket.recv()
        assert websocket.connected
        websocket.close()

    def test_the_server_closes_it(self, server: ServerAPI) -> None:
        websocket = server.create_websocket("ws", timeout=PATIENCE)
        websocket.send(json.dumps({"topic": "auth", "token": "nope", "subscribe": ["*"]}))
        assert websocket.recv() == ""
        with pytest.raises(ConnectionLost):
            websocket.recv()
        websocket.close()

    def test_the_connection_is_lost(self, sandbox: Sandbox) -> None:
        with Relay(sandbox.url) as relay, ServerAPI(relay.url, sandbox.admin_key) as far:
            websocket = far.create_websocket("ws", timeout=PATIENCE)
            relay.close()
            with pytest.raises(ConnectionLost):
                websocket.recv()
            with pytest.raises(ConnectionLost):
                websocket.send("x")
            websocket.close()
            with pytest.raises(ServerUnreachable):
                far.create_websocket("ws", timeout=3)

    def test_closing_while_another_thread_receives(self, server: ServerAPI) -> None:
        websocket = server.create_websocket("ws", timeout=PATIENCE)
        got: list[Any] = []
        thread = threading.Thread(target=lambda: got.append(websocket.recv()))
        thread.start()
        time.sleep(0.2)
        websocket.close()
        thread.join(PATIENCE)
        assert got == [""]

    def test_what_the_server_sends_at_once_in_parts_and_between(self) -> None:
        pongs: list[bytes] = []
        frames = b"\x81\x05hello" + b"\x01\x02fr" + b"\x89\x01?" + b"\x00\x03ag\xc3" + b"\x80\x01\xa9" + b"\x82\x01\x00"

        def serve(listening: socket.socket) -> None:
            connection, _ = listening.accept()
            with connection:
                head = b""
                while b"\r\n\r\n" not in head:
                    head += connection.recv(4096)
                connection.sendall(switching(head) + frames)
                pongs.append(connection.recv(4096))

        with socket.create_server(("127.0.0.1", 0)) as listening:
            thread = threading.Thread(target=serve, args=(listening,))
            thread.start()
            server = ServerAPI(f"http://127.0.0.1:{listening.getsockname()[1]}", "t" * 64, create_session=False)
            websocket = server.create_websocket("ws", timeout=PATIENCE)
            assert [websocket.recv() for _ in range(3)] == ["hello", "fragé", b"\x00"]
            thread.join(PATIENCE)
            websocket.close()
        assert pongs[0][:2] == b"\x8a\x81"

    def test_none_is_served_there(self, server: ServerAPI) -> None:
        with pytest.raises(RequestFailed, match="/nope/ws"):
            server.create_websocket("nope/ws")

    @pytest.mark.parametrize(
        ("options", "error"),
        [
            ({"nonsense": 1}, TypeError),
            ({"sslopt": {"nonsense": 1}}, ValueError),
            ({"sslopt": {"check_hostname": False}}, ValueError),
        ],
    )
    def test_options_that_are_not_known(
        self, server: ServerAPI, options: dict[str, Any], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            server.create_websocket("ws", **options)

    def test_nothing_of_it_is_logged(self, server: ServerAPI, topic: str, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        with server.create_websocket("ws", timeout=PATIENCE) as websocket:
            websocket.send(self.hello(server, topic))
            websocket.recv()
        assert (server.access_token or "?") not in caplog.text + repr(websocket)


@pytest.mark.skipif(not certificates.OPENSSL, reason="certificates are made by the openssl command")
def test_tls_settings_are_those_of_the_connection(sandbox: Sandbox, topic: str, tmp_path: Path) -> None:
    certificates.make(tmp_path, "studio")
    context = certificates.serving(certificates.make(tmp_path, "server", authority="studio"))
    with (
        Relay(sandbox.url, context) as relay,
        ServerAPI(relay.url, sandbox.admin_key, ssl_verify=str(tmp_path / "studio.crt"), timeout=5) as trusting,
    ):
        with trusting.events.subscribe([topic]) as events:
            trusting.create_event(topic, description="over TLS")
            event = events.next_event(PATIENCE)
        assert event is not None
        assert event["description"] == "over TLS"
        with pytest.raises(ServerUnreachable, match="not trusted"):
            trusting.create_websocket("ws", sslopt={"ca_certs": certifi.where()})
        trusting.create_websocket("ws", sslopt={"cert_reqs": ssl.CERT_NONE, "check_hostname": False}).close()
