# Derived from src/ayon_sdk/_async/websocket.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""A websocket: messages both ways on a connection that the transport made, with its TLS, proxies and certificates.

The frames are those of the library `websockets`, of which only the part without input and output is used: it has been
the same for years, while its clients come and go.
"""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Optional, Union

from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol, Side, State

from .._http import Failure, TransportFailure
from ..errors import ConnectionLost, RequestTimeout, ServerUnreachable
from ..redaction import redact
from . import _compat_io
from .exchange import unreachable

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..responses import ServerResponse
    from .transport import Incoming, Transport

LARGEST_MESSAGE = 64 * 1024 * 1024
"""Bytes; a server that sends more in one message is up to no good."""
SLICE = 0.25
"""Seconds that one look at the connection takes at most, so that whoever looks notices that it was told to stop."""
_PATIENCE = 30.0
"""Seconds that the server may take to read what it is sent, when nothing else is said."""
_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

# Not in the tree of loggers: at the level DEBUG the library writes down every message, tokens included.
_SILENT = logging.Logger("ayon_sdk.websocket", logging.CRITICAL)


def new_key() -> str:
    """The random key that a client asks for a websocket with."""
    return base64.b64encode(os.urandom(16)).decode("ascii")


def accepts(key: str, headers: Mapping[str, str]) -> bool:
    """Whether an answer with status 101 says that what follows is the websocket that was asked for."""
    expected = base64.b64encode(hashlib.sha1(key.encode("ascii") + _MAGIC).digest()).decode("ascii")
    return headers.get("sec-websocket-accept") == expected and headers.get("upgrade", "").lower() == "websocket"


class WebSocket:
    """Messages to and from the server; comes from `ServerAPI.create_websocket`.

    One thread or task may receive while others send. It can be used in a ``with`` block, which closes it, and in a
    ``for`` loop, which ends when the server closes it.

    Attributes:
        status: Status of the answer that opened it, 101.
        headers: Headers of that answer.
        subprotocol: Protocol that the server chose of those it was offered.
        url: Address, e.g. ``"http://localhost:5000/ws"``.
        timeout: Seconds that `recv` and `send` wait, None for as long as it takes.
    """

    def __init__(
        self, transport: Transport, incoming: Incoming, facts: ServerResponse, timeout: Optional[float]
    ) -> None:
        self._transport = transport
        self._incoming = incoming
        self._stream = incoming.upgraded()
        self._facts = facts
        self._protocol = Protocol(Side.CLIENT, state=State.OPEN, max_size=LARGEST_MESSAGE, logger=_SILENT)
        # The protocol is quick and never waits; what waits is reading and writing.
        self._at_protocol = threading.Lock()
        self._reading = _compat_io.Lock()
        self._writing = _compat_io.Lock()
        self._messages: deque[Union[str, bytes]] = deque()
        self._parts: list[bytes] = []
        self._parts_are_text = True
        self._ended = False
        self._broken = False
        self._told_end = False
        self._closed = False
        # A program that ends has no need of it: the system closes what is open then.
        weakref.finalize(self, _compat_io.abandon, transport).atexit = False
        self.status: int = facts.status_code
        self.headers: Mapping[str, str] = facts.headers
        self.subprotocol: Optional[str] = facts.headers.get("sec-websocket-protocol")
        self.url: str = facts.url
        self.timeout: Optional[float] = timeout

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.url} {'connected' if self.connected else 'closed'}>"

    @property
    def connected(self) -> bool:
        """Whether messages can be sent and received, as far as is known."""
        return not self._closed and not self._ended

    @property
    def close_reason(self) -> str:
        """What was said when it was closed, empty when nothing was."""
        with self._at_protocol:
            return redact(self._protocol.close_reason or "")

    # What objects of websocket-client have

    def getstatus(self) -> int:
        """Status of the answer that opened it."""
        return self.status

    def getheaders(self) -> Mapping[str, str]:
        """Headers of the answer that opened it."""
        return self.headers

    def getsubprotocol(self) -> Optional[str]:
        """Protocol that the server chose."""
        return self.subprotocol

    def gettimeout(self) -> Optional[float]:
        """Seconds that `recv` and `send` wait."""
        return self.timeout

    def settimeout(self, timeout: Optional[float]) -> None:
        """Change how long `recv` and `send` wait.

        Args:
            timeout: Seconds, None for as long as it takes.
        """
        self.timeout = timeout

    # Sending

    def send(self, payload: Union[str, bytes], opcode: int = 1) -> int:
        """Send a message.

        Args:
            payload: Text, or bytes.
            opcode: 1 for text, 2 for data, 8 to close, 9 for a ping, 10 for a pong.

        Returns:
            How many bytes went on the wire.

        Raises:
            ValueError: There is no such opcode.
            ConnectionLost: It is closed, or the connection is lost.
            RequestTimeout: The server did not take it in time.
        """
        data = payload.encode("utf-8") if isinstance(payload, str) else bytes(payload)
        with self._at_protocol:
            self._check_open()
            if opcode == 1:
                self._protocol.send_text(data)
            elif opcode == 2:
                self._protocol.send_binary(data)
            elif opcode == 8:
                self._protocol.send_close()
            elif opcode == 9:
                self._protocol.send_ping(data)
            elif opcode == 10:
                self._protocol.send_pong(data)
            else:
                raise ValueError(f"opcode is 1 for text or 2 for data, not {opcode!r}")
        return self._flush()

    def send_text(self, text_data: str) -> int:
        """Send a text; see `send`."""
        return self.send(text_data)

    def send_binary(self, payload: bytes) -> int:
        """Send bytes; see `send`."""
        return self.send(payload, 2)

    def send_bytes(self, data: bytes) -> int:
        """Send bytes; see `send`."""
        return self.send(data, 2)

    def ping(self, payload: Union[str, bytes] = "") -> None:
        """Ask the server for a sign of life; nobody is told when it comes."""
        self.send(payload, 9)

    def pong(self, payload: Union[str, bytes] = "") -> None:
        """Give a sign of life; pings of the server are answered without being asked to."""
        self.send(payload, 10)

    # Receiving

    def recv(self) -> Union[str, bytes]:
        """Wait for the next message.

        Returns:
            Text, or bytes; an empty text, once, when the server has closed the websocket.

        Raises:
            RequestTimeout: None came in time.
            ConnectionLost: It is closed, or the connection is lost.
        """
        if self._closed or self._told_end:
            raise self._lost("it is closed")
        message = self.receive(self.timeout)
        if message is not None:
            return message
        if self._broken:
            raise self._lost("the connection is lost")
        if not self.connected:
            self._told_end = True
            return ""
        raise self._timed_out("no message in time")

    def recv_data(self) -> tuple[int, bytes]:
        """Wait for the next message.

        Returns:
            The opcode, 1 for text, 2 for data, 8 when the server has closed the websocket; and the bytes.

        Raises:
            RequestTimeout: None came in time.
            ConnectionLost: It is closed, or the connection is lost.
        """
        message = self.recv()
        if self._told_end:
            return 8, b""
        return (1, message.encode("utf-8")) if isinstance(message, str) else (2, message)

    def receive(self, seconds: Optional[float]) -> Optional[Union[str, bytes]]:
        """Wait so long for the next message.

        Args:
            seconds: How long, None for as long as it takes.

        Returns:
            The message; None when none came in time, or when there will be no more (see `connected`).

        Raises:
            ConnectionLost: The connection is lost.
        """
        deadline = None if seconds is None else time.monotonic() + seconds
        with self._reading.hold():
            while not self._messages and self.connected:
                left = SLICE if deadline is None else min(SLICE, deadline - time.monotonic())
                if left <= 0:
                    break
                self._read(left)
            return self._messages.popleft() if self._messages else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Union[str, bytes]]:
        while not self._told_end and not self._closed:
            message = self.recv()
            if not self._told_end:
                yield message

    # Closing

    def close(self, status: int = 1000, reason: Union[str, bytes] = "", timeout: float = 3) -> None:
        """Close the websocket; a second call does nothing.

        Args:
            status: Why, as a number: 1000 when all is done.
            reason: Why, in words.
            timeout: Seconds to wait for the server to close it too.
        """
        if self._closed:
            return
        self._closed = True
        try:
            with self._at_protocol:
                if self._protocol.state is State.OPEN:
                    text = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else reason
                    self._protocol.send_close(status, text)
            self._flush()
            deadline = time.monotonic() + timeout
            with self._reading.hold():
                while not self._ended and time.monotonic() < deadline:
                    self._read(SLICE)
        except ServerUnreachable:
            pass
        finally:
            self._release()

    def abort(self) -> None:
        """Close the connection, without a word to the server."""
        self._closed = True
        self._release()

    def shutdown(self) -> None:
        """See `abort`."""
        self.abort()

    def _release(self) -> None:
        self._ended = True
        try:
            self._incoming.close()
        finally:
            self._transport.close()

    # The wire

    def _read(self, seconds: float) -> None:
        """Look at the connection for so long, and take what is there."""
        failure = None
        data = b""
        try:
            data = self._stream.read(seconds)
        except TransportFailure as error:
            if error.failure.kind == "timeout":
                return
            failure = error.failure
        if failure is not None:
            self._ended = self._broken = True
            raise unreachable(self._facts, failure)
        with self._at_protocol:
            if data:
                self._protocol.receive_data(data)
            else:
                self._protocol.receive_eof()
            for event in self._protocol.events_received():
                if isinstance(event, Frame):
                    self._take(event)
        if not data and not self._ended:
            self._ended = self._broken = True
        self._flush()

    def _take(self, frame: Frame) -> None:
        if frame.opcode is Opcode.TEXT or frame.opcode is Opcode.BINARY:
            self._parts = [bytes(frame.data)]
            self._parts_are_text = frame.opcode is Opcode.TEXT
        elif frame.opcode is Opcode.CONT:
            self._parts.append(bytes(frame.data))
        else:
            if frame.opcode is Opcode.CLOSE:
                self._ended = True
            return
        if frame.fin:
            whole = b"".join(self._parts)
            self._parts = []
            self._messages.append(whole.decode("utf-8", "replace") if self._parts_are_text else whole)

    def _flush(self) -> int:
        """Send what the protocol has to say, in the order it said it; returns how many bytes that was."""
        failure = None
        sent = 0
        with self._writing.hold():
            with self._at_protocol:
                pieces = self._protocol.data_to_send()
            for piece in pieces:
                # An empty one stands for the end of what we have to say; closing says so too.
                if not piece:
                    continue
                try:
                    self._stream.write(piece, self.timeout or _PATIENCE)
                    sent += len(piece)
                except TransportFailure as error:
                    failure = error.failure
                    break
        if failure is not None:
            self._ended = self._broken = True
            raise unreachable(self._facts, failure)
        return sent

    def _check_open(self) -> None:
        if not self.connected or self._protocol.state is not State.OPEN:
            raise self._lost("it is closed")

    def _lost(self, reason: str) -> ConnectionLost:
        error = unreachable(self._facts, Failure("lost", f"websocket: {reason}"))
        assert isinstance(error, ConnectionLost)
        return error

    def _timed_out(self, reason: str) -> RequestTimeout:
        error = unreachable(self._facts, Failure("timeout", f"websocket: {reason}"))
        assert isinstance(error, RequestTimeout)
        return error
