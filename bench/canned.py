"""A loopback server with prepared answers: it costs next to nothing, so what is measured is the client."""

from __future__ import annotations

import json
import socket
import socketserver
import threading
import time
from types import TracebackType
from typing import Any

TOKEN = "k" * 64
PROJECT = "bench"
FOLDER_ID = "0123456789abcdef0123456789abcdef"
CHUNK = bytes(1024 * 1024)
SMALL = 16 * 1024
"""Bytes of each file of the project."""
FILE_SECONDS = 0.005
"""What a server takes to store a file or to find one; a real one took 10 and 17 ms on the machine of the bench."""

_USER = {
    "name": "bench",
    "attrib": {"fullName": "Bench"},
    "data": {"isAdmin": True, "accessGroups": {}, "defaultAccessGroups": []},
    "active": True,
    "ownAttrib": ["fullName"],
    "createdAt": "2026-01-01T00:00:00+00:00",
    "updatedAt": "2026-01-01T00:00:00+00:00",
}
_INFO = {"version": "1.16.0", "uptime": 1.0}
_FOLDER = {
    "id": FOLDER_ID,
    "name": "sh010",
    "label": "Shot 10",
    "folderType": "Shot",
    "parentId": None,
    "path": "/sh010",
    "status": "In progress",
    "tags": ["hero"],
    "attrib": {"fps": 24.0, "frameStart": 1001, "frameEnd": 1100, "resolutionWidth": 1920, "resolutionHeight": 1080},
    "ownAttrib": ["fps"],
    "data": {},
    "active": True,
    "hasVersions": False,
    "createdAt": "2026-01-01T00:00:00+00:00",
    "updatedAt": "2026-01-01T00:00:00+00:00",
}


class CannedServer:
    """Answers a few routes of an AYON server from memory and counts what it is asked.

    Context manager; ``url`` is its address, ``requests`` the number of requests since ``reset``.
    """

    def __init__(self) -> None:
        self.requests = 0
        self._count = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Connection)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def reset(self) -> None:
        self.requests = 0

    def seen(self) -> None:
        with self._count:
            self.requests += 1

    def __enter__(self) -> CannedServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128
    owner: CannedServer


class _Connection(socketserver.BaseRequestHandler):
    server: _Server
    request: socket.socket

    def handle(self) -> None:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        pending = b""
        while True:
            while b"\r\n\r\n" not in pending:
                data = self._receive()
                if not data:
                    return
                pending += data
            head, _, pending = pending.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            method, target, _ = first.split(" ")
            body, pending = self._body(headers, pending)
            self.server.owner.seen()
            self._answer(method, target.partition("?")[0], headers, body)

    def _receive(self) -> bytes:
        try:
            return self.request.recv(1 << 20)
        except ConnectionError:
            return b""

    def _body(self, headers: dict[str, str], pending: bytes) -> tuple[bytes, bytes]:
        """Read the body; of a large one only the start is kept."""
        kept = b""
        if headers.get("transfer-encoding", "").lower() == "chunked":
            # The end of a chunked body is looked for, not parsed: bodies of the bench never hold that mark.
            while not pending.endswith(b"\r\n0\r\n\r\n") and pending != b"0\r\n\r\n":
                kept, pending = kept or pending, pending[-8:] + self._receive()
            return kept, b""
        left = int(headers.get("content-length", 0))
        while left > len(pending):
            left -= len(pending)
            kept, pending = kept or pending, self._receive()
            if not pending:
                return kept, b""
        return (kept or pending[:left]) if left < 1 << 20 else kept, pending[left:]

    def _answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        # A bearer is a session token here; the bench only has an API key.
        known = headers.get("x-api-key") == TOKEN
        folder = f"/api/projects/{PROJECT}/folders/{FOLDER_ID}"
        if path == "/api/info":
            self._json({**_INFO, "user": _USER, "attributes": [], "sites": []} if known else _INFO)
        elif path == "/api/users/me":
            self._json(_USER) if known else self._json({"code": 401, "detail": "Invalid session"}, "401 Unauthorized")
        elif path == "/api/projects":
            self._json({"count": 1, "projects": [{"name": PROJECT, "code": "be", "active": True}]})
        elif path == folder and method == "GET":
            self._json(_FOLDER)
        elif path == folder and method == "PATCH":
            self._send("204 No Content", b"", "application/json")
        elif path == "/graphql":
            self._json({"data": {"project": {"folder": {"id": FOLDER_ID, "name": "sh010"}}}})
        elif path == f"/api/projects/{PROJECT}/files":
            time.sleep(FILE_SECONDS)
            self._json({"id": FOLDER_ID}, "201 Created")
        elif path.startswith(f"/api/projects/{PROJECT}/files/") and method == "GET":
            time.sleep(FILE_SECONDS)
            self._blob(SMALL)
        elif path.startswith("/api/blob/") and method == "GET":
            self._blob(int(path.rpartition("/")[2]))
        elif path.startswith("/api/blob/"):
            self._json({"id": FOLDER_ID})
        elif path == "/":
            self._send("200 OK", b"<html></html>", "text/html")
        else:
            self._json({"code": 404, "detail": f"API endpoint {path} not found"}, "404 Not Found")

    def _json(self, value: Any, status: str = "200 OK") -> None:
        self._send(status, json.dumps(value).encode(), "application/json")

    def _send(self, status: str, content: bytes, kind: str) -> None:
        head = f"HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {len(content)}\r\n\r\n"
        self.request.sendall(head.encode() + content)

    def _blob(self, size: int) -> None:
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {size}\r\n\r\n"
        self.request.sendall(head.encode())
        while size:
            part = min(size, len(CHUNK))
            self.request.sendall(CHUNK[:part])
            size -= part
