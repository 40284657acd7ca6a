"""`Sandbox`: the application behind a real socket on loopback."""

from __future__ import annotations

import secrets
import shutil
import socket
import string
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import uvicorn

from ayon_sandbox.application import Application, RequestLog
from ayon_sandbox.seed import first_start
from ayon_sandbox.storage import Store

if TYPE_CHECKING:
    from ayon_sandbox.storage import Store as StoreType

_ALPHABET = string.ascii_lowercase + string.digits


def new_key() -> str:
    """Return an API key: 64 lowercase letters and digits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(64))


class Sandbox:
    """A running AYON-compatible server.

    A context manager; `start` and `stop` do the same by hand.

    Args:
        seed: ``"demo"`` for a believable production, None for an empty server with the defaults of a fresh one.
        data_dir: Directory that keeps everything between runs, the keys below included; None keeps it in memory and
            in a temporary directory that is gone after `stop`.
        port: TCP port on `host`; 0 takes a free one.
        host: Address to listen on.
        admin_key: API key of the user ``admin``; a new one when None.
        service_key: API key of the user ``service``; a new one when None.
        admin_password: Password of the user ``admin``; a new one when None.
        version: Server version whose pinned schema is served; the newest when None.

    Example::

        with Sandbox() as sandbox:
            server = ServerAPI(sandbox.url, token=sandbox.admin_key)
    """

    def __init__(
        self,
        seed: str | None = None,
        data_dir: str | Path | None = None,
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        admin_key: str | None = None,
        service_key: str | None = None,
        admin_password: str | None = None,
        version: str | None = None,
    ) -> None:
        self.seed = seed
        self.data_dir = None if data_dir is None else Path(data_dir)
        self.host = host
        self.port = port
        # What is not given comes from the data directory, or is made new, at the start.
        self.admin_key = admin_key or ""
        self.service_key = service_key or ""
        self.admin_password = admin_password or ""
        self._version = version
        self._temporary: str | None = None
        self._store: Store | None = None
        self._application: Application | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._socket: socket.socket | None = None

    @property
    def url(self) -> str:
        """Base URL, e.g. ``http://127.0.0.1:40123``."""
        return f"http://{self.host}:{self.port}"

    @property
    def application(self) -> Application:
        """The application, for tests that look behind the socket.

        Raises:
            RuntimeError: The sandbox is not running.
        """
        if self._application is None:
            raise RuntimeError("the sandbox is not running: use it as a context manager or call start()")
        return self._application

    @property
    def store(self) -> StoreType:
        """The storage of the running sandbox."""
        return self.application.store

    @property
    def requests(self) -> RequestLog:
        """All requests so far, ``(method, path, status)``; ``requests.reset()`` forgets them."""
        return self.application.requests

    def start(self) -> Sandbox:
        """Start serving and return when requests are answered.

        Raises:
            OSError: The port is taken.
            RuntimeError: The sandbox runs already.
        """
        if self._thread is not None:
            raise RuntimeError("the sandbox is running already")
        # First of all: a port that is taken must leave nothing behind.
        self._socket = socket.create_server((self.host, self.port), backlog=256)
        # Connections inherit it. asyncio sets it only on sockets made with an explicit protocol, and without it an
        # answer's body waits 40 ms for the client's acknowledgement of the head.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            self.port = self._socket.getsockname()[1]
            root = self.data_dir
            if root is None:
                self._temporary = tempfile.mkdtemp(prefix="ayon-sandbox-")
                root = Path(self._temporary)
            files = root / "files"
            files.mkdir(parents=True, exist_ok=True)
            self._store = Store(None if self.data_dir is None else root / "sandbox.sqlite")
            self._prepare(self._store)
            self._application = Application(self._store, files, self._version)
            if self.seed:
                from ayon_sandbox.seed import plant

                plant(self._application, self.seed)
            config = uvicorn.Config(
                self._application,
                log_level="warning",
                access_log=False,
                lifespan="off",
                # What the real one does: a client must cope with a connection that was closed while idle.
                timeout_keep_alive=2,
                timeout_graceful_shutdown=2,
                ws_ping_interval=None,
                ws="websockets-sansio" if _has_sansio() else "auto",
            )
            self._server = uvicorn.Server(config)
            ready = threading.Event()
            self._thread = threading.Thread(target=self._serve, args=(ready,), name="ayon-sandbox", daemon=True)
            self._thread.start()
            ready.wait(10)
        except BaseException:
            self.stop()
            raise
        return self

    def _prepare(self, store: Store) -> None:
        with store.transaction():
            kept = store.documents("sandbox")
            for name in ("admin_key", "service_key", "admin_password"):
                value = getattr(self, name) or kept.get(name) or new_key()[: 16 if name == "admin_password" else None]
                setattr(self, name, value)
                kept.put(name, value)
            first_start(store, self.admin_key, self.service_key, self.admin_password)

    def _serve(self, ready: threading.Event) -> None:
        import asyncio

        server, listening = self._server, self._socket
        assert server is not None
        assert listening is not None

        async def serve() -> None:
            task = asyncio.ensure_future(server.serve(sockets=[listening]))
            while not server.started and not task.done():
                await asyncio.sleep(0.005)
            ready.set()
            await task

        asyncio.run(serve())

    def stop(self) -> None:
        """Stop serving and free everything; a second call does nothing."""
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(10)
        if self._application is not None:
            self._application.close()
        if self._store is not None:
            self._store.close()
        if self._socket is not None:
            self._socket.close()
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)
        self._server = self._thread = self._store = self._socket = self._temporary = None

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _has_sansio() -> bool:
    from importlib.util import find_spec

    return find_spec("uvicorn.protocols.websockets.websockets_sansio_impl") is not None
