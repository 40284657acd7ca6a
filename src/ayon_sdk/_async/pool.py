"""Connections that are kept between requests.

The engine has a pool too. It looks at all of its connections before and after every request, which with 32 of them
takes longer than the request; here a request takes the connection that was given back last, the others rest.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from .._http import KEEPALIVE, httpcore
from . import _compat_io

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncPool", "AsyncProxied"]


class _Idle(NamedTuple):
    connection: httpcore.AsyncHTTPConnection
    since: float
    """When it was given back; monotonic."""


class AsyncPool:
    """Connections to servers that need no proxy; how many there are at once is up to the gate before it.

    Args:
        context: Whom to trust.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._backend = _compat_io.network_backend()
        self._idle: dict[tuple[bytes, bytes, int], deque[_Idle]] = {}
        self._closed = False

    async def lease(self, url: httpcore.URL) -> httpcore.AsyncHTTPConnection:
        """A connection for one request: one that was used before and still stands, or a new one."""
        origin = url.origin
        idle = self._idle.get((origin.scheme, origin.host, origin.port))
        while idle:
            try:
                connection = idle.pop().connection
            except IndexError:  # another thread was quicker
                break
            if not connection.has_expired():
                # Nobody needed the others lately, and the server closes them as well.
                await _close(idle, time.monotonic() - KEEPALIVE)
                return connection
            await connection.aclose()
        return httpcore.AsyncHTTPConnection(
            origin, ssl_context=self._context, keepalive_expiry=KEEPALIVE, network_backend=self._backend
        )

    async def give_back(self, connection: httpcore.AsyncHTTPConnection, url: httpcore.URL) -> None:
        """Keep a connection for a later request, unless its answer was not read to the end."""
        if self._closed or not connection.is_idle():
            await connection.aclose()
            return
        origin = url.origin
        idle = self._idle.setdefault((origin.scheme, origin.host, origin.port), deque())
        idle.append(_Idle(connection, time.monotonic()))
        if self._closed:
            # Meanwhile, by another thread.
            await self.aclose()

    async def drop(self, connection: httpcore.AsyncHTTPConnection) -> None:
        """Close a connection whose request failed or was ended from outside, at whatever point."""
        await connection.aclose()

    async def aclose(self) -> None:
        """Close all connections; those in use are closed when they are given back."""
        self._closed = True
        for idle in list(self._idle.values()):
            await _close(idle, time.monotonic() + 1)


class AsyncProxied:
    """Connections through a proxy, which are the engine's: a pool of its own, used as ours is."""

    def __init__(self, engine: httpcore.AsyncConnectionPool) -> None:
        self._engine = engine

    async def lease(self, url: httpcore.URL) -> httpcore.AsyncConnectionPool:
        """What sends one request."""
        del url
        return self._engine

    async def give_back(self, connection: object, url: httpcore.URL) -> None:
        """Nothing: the engine knows."""

    async def drop(self, connection: object) -> None:
        """Nothing: the engine knows."""

    async def aclose(self) -> None:
        """Close all connections."""
        await self._engine.aclose()


async def _close(idle: deque[_Idle], older_than: float) -> None:
    """Close the connections that were given back before a moment."""
    while idle and idle[0].since < older_than:
        try:
            left = idle.popleft()
        except IndexError:  # another thread was quicker
            return
        await left.connection.aclose()
