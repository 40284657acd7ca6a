"""A loopback HTTP server that does to each request what a test tells it to, and remembers what it got.

    with MisbehavingServer() as server:
        server.on("GET", "/api/projects", reply(503), reply(200, {"projects": []}))
        ...
        assert [request.path for request in server.requests] == [...]

The last action for a route is repeated. It stops by itself at the end of the block, whatever its clients do.
"""

from __future__ import annotations

import contextlib
import json as json_module
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from typing import Any, NamedTuple, Optional, Union

USER = {"name": "admin", "data": {"isAdmin": True}, "attrib": {"fullName": "Ada"}, "ownAttrib": ["fullName"]}
SERVICE = {"name": "robot", "data": {"isService": True}, "attrib": {}, "ownAttrib": []}


class Recorded(NamedTuple):
    """A request as it came in."""

    method: str
    path: str
    """Target without query."""
    query: str
    headers: dict[str, str]
    """Names in small letters."""
    body: bytes
    connection: int
    """Number of the connection it came on, from 1."""

    @property
    def json(self) -> Any:
        return json_module.loads(self.body)


class Connection:
    """What an action can do to the client."""

    def __init__(self, sock: socket.socket, stopped: threading.Event) -> None:
        self._socket = sock
        self._stopped = stopped

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def wait(self, seconds: float) -> None:
        self._stopped.wait(seconds)

    def reset(self) -> None:
        """Close with a reset instead of an orderly end."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self._socket.close()

    def carry_to(self, there: socket.socket) -> None:
        """Pass on what the client sends until it has no more."""
        _carry(self._socket, there)

    def carry_from(self, there: socket.socket) -> None:
        """Pass on to the client what comes from elsewhere until there is no more."""
        _carry(there, self._socket)


def _carry(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


Action = Callable[[Connection, Recorded], Union[bool, None]]
"""Answers a request; returns True to keep the connection open."""


def reply(
    status: int = 200,
    json: Any = None,
    *,
    body: Optional[bytes] = None,
    headers: Optional[dict[str, str]] = None,
    close: bool = False,
) -> Action:
    """Answer properly."""
    content = body if body is not None else b"" if json is None else json_module.dumps(json).encode()
    kind = "application/json" if body is None else "application/octet-stream"
    lines = {"Content-Type": kind, "Content-Length": str(len(content)), **(headers or {})}
    head = f"HTTP/1.1 {status} Status\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n"

    def act(connection: Connection, request: Recorded) -> bool:
        connection.send(head.encode("utf-8") + (b"" if request.method == "HEAD" else content))
        return not close

    return act


def close() -> Action:
    """Read the request and close the connection without an answer."""
    return lambda connection, _request: False


def reset() -> Action:
    """Read the request and reset the connection."""

    def act(connection: Connection, _request: Recorded) -> bool:
        connection.reset()
        return False

    return act


def hang(seconds: float = 30.0) -> Action:
    """Read the request and say nothing."""

    def act(connection: Connection, _request: Recorded) -> bool:
        connection.wait(seconds)
        return False

    return act


def raw(data: bytes, *, keep: bool = False) -> Action:
    """Send bytes as they are."""

    def act(connection: Connection, _request: Recorded) -> bool:
        connection.send(data)
        return keep

    return act


def partial(data: bytes, ending: str) -> Action:
    """Send bytes as they are, and then ``"close"``, ``"reset"`` or ``"stall"``."""

    def act(connection: Connection, _request: Recorded) -> bool:
        connection.send(data)
        if ending == "stall":
            connection.wait(30)
        if ending == "reset":
            # Let the client read what was sent before.
            connection.wait(0.05)
            connection.reset()
        return False

    return act


def truncated(sent: bytes = b'{"half": ', announced: int = 1000) -> Action:
    """Announce a body and close in the midst of it."""
    return raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (announced, sent))


def tunnel(host: str, port: int) -> Action:
    """Do what a proxy does after CONNECT: carry bytes to an address and back."""

    def act(connection: Connection, _request: Recorded) -> bool:
        with socket.create_connection((host, port), 10) as there:
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=connection.carry_from, args=(there,), daemon=True)
            back.start()
            connection.carry_to(there)
            back.join(10)
        return False

    return act


class MisbehavingServer:
    """See the module.

    Args:
        tls: Speak TLS.
        host: Address to listen on.
        port: Port to listen on, 0 for a free one.
        start_after: Seconds until it begins to listen; connections are refused until then.
    """

    def __init__(
        self, tls: Optional[ssl.SSLContext] = None, host: str = "127.0.0.1", port: int = 0, start_after: float = 0.0
    ) -> None:
        self._tls = tls
        self.certificates: list[Any] = []
        """What clients showed, for each connection over TLS."""
        self.requests: list[Recorded] = []
        self.connections = 0
        self.otherwise: Action = reply(200, {})
        """What happens to requests for other paths."""
        self.resets = 0
        """So many of the next connections are reset before anything is read."""
        self._routes: dict[tuple[str, str], list[Action]] = {}
        self._early: dict[tuple[str, str], list[Action]] = {}
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._start_after = start_after
        # Bound at once, so that the port is ours; connections are refused until somebody listens.
        self._listener = socket.socket(family, socket.SOCK_STREAM)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind((host, port))
        if not start_after:
            self._listener.listen(256)
        self._listener.settimeout(0.1)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{self.port}"
        self.on("GET", "/api/info", reply(200, {"version": "1.16.0", "uptime": 1.0, "user": USER}))

    def on(self, method: str, path: str, *actions: Action) -> None:
        """Say what happens to the requests for a path, one action after another; the last one is repeated."""
        with self._lock:
            self._routes[method, path] = list(actions)

    def on_head(self, method: str, path: str, *actions: Action) -> None:
        """Say what happens when the head of a request is there and its body is not, once for each action."""
        with self._lock:
            self._early[method, path] = list(actions)

    def of(self, path: str) -> list[Recorded]:
        """Requests for a path."""
        return [request for request in self.requests if request.path == path]

    def __enter__(self) -> MisbehavingServer:
        self._start(self._accept)
        return self

    def __exit__(self, *_error: object) -> None:
        self._stopped.set()
        # Wakes up whoever waits for a connection, where the system can do that; elsewhere he looks up soon.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            sockets, threads = list(self._sockets), list(self._threads)
        for sock in sockets:
            # A thread may be reading from it; shutting it down wakes the thread up, closing does not.
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join(5)
        for sock in sockets:
            sock.close()

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        with self._lock:
            self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        if self._start_after:
            self._stopped.wait(self._start_after)
            self._listener.listen(256)
        while not self._stopped.is_set():
            try:
                sock, _ = self._listener.accept()
            except socket.timeout:
                continue
            except OSError:
                return
            sock.settimeout(30)
            with self._lock:
                self._sockets.append(sock)
                reset = self.resets > 0
                self.resets -= reset
            if reset:
                Connection(sock, self._stopped).reset()
            else:
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        number = 0
        try:
            if self._tls is not None:
                # The handshake is made later, so that a failed one leaves a socket to be closed.
                sock = self._tls.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
                with self._lock:
                    self._sockets.append(sock)
            with sock, sock.makefile("rb") as stream:
                if isinstance(sock, ssl.SSLSocket):
                    sock.do_handshake()
                    self.certificates.append(sock.getpeercert())
                while not self._stopped.is_set():
                    line = stream.readline()
                    if not line.strip():
                        return
                    if not number:
                        with self._lock:
                            self.connections += 1
                            number = self.connections
                    request = _read_head(line, stream, number)
                    with self._lock:
                        early = self._early.get((request.method, request.path))
                        now = early.pop(0) if early else None
                        if now is not None:
                            self.requests.append(request)
                    if now is not None and not now(Connection(sock, self._stopped), request):
                        return
                    request = request._replace(body=_read_body(request.headers, stream))
                    with self._lock:
                        self.requests.append(request)
                        actions = self._routes.get((request.method, request.path)) or [self.otherwise]
                        action = actions.pop(0) if len(actions) > 1 else actions[0]
                    if not action(Connection(sock, self._stopped), request):
                        return
        except (OSError, ValueError):
            return


def _read_head(line: bytes, stream: Any, number: int) -> Recorded:
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while True:
        field = stream.readline().decode("latin-1").rstrip("\r\n")
        if not field:
            break
        name, _, value = field.partition(":")
        headers[name.strip().lower()] = value.strip()
    path, _, query = target.partition("?")
    return Recorded(method, path, query, headers, b"", number)


def _read_body(headers: dict[str, str], stream: Any) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return stream.read(int(headers.get("content-length", 0)))
    body = b""
    while True:
        size = int(stream.readline().strip() or b"0", 16)
        body += stream.read(size)
        stream.readline()
        if not size:
            return body
