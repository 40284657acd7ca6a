"""Connections of the asynchronous engine that are quick to say whether something came in.

The engine asks that of each idle connection before each request, and its own way to find out, which collects all that
is known about the socket, takes longer than the rest of a request.
"""

from __future__ import annotations

import select
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

import httpcore

if TYPE_CHECKING:
    import socket
    import ssl

__all__ = ["QuickBackend"]


class QuickBackend(httpcore.AsyncNetworkBackend):
    """The engine's backend for asyncio, with connections of ours around its own."""

    def __init__(self) -> None:
        # Without anyio, which httpx brings, the engine has something else under the name, and its types say so.
        backend: Any = httpcore.AnyIOBackend()
        self._backend: httpcore.AsyncNetworkBackend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[Any]] = None,
    ) -> httpcore.AsyncNetworkStream:
        return _Stream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._socket: socket.socket = stream.get_extra_info("socket")
        # As they are: one more coroutine around each would cost as much as it saves.
        self.read = stream.read
        self.write = stream.write
        self.aclose = stream.aclose

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> httpcore.AsyncNetworkStream:
        return _Stream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return _is_readable(self._socket.fileno())
        return self._stream.get_extra_info(info)


def _is_readable(descriptor: int) -> bool:
    """Whether there is something to read, which on an idle connection is its end; so it is for a closed one."""
    if descriptor < 0:
        return True
    poll: Any = getattr(select, "poll", None)
    if poll is None:
        # Windows has no poll, and no limit to the numbers that select takes.
        return bool(select.select([descriptor], [], [], 0)[0])
    waiting = poll()
    waiting.register(descriptor, select.POLLIN)
    return bool(waiting.poll(0))
