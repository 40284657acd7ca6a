# Derived from src/ayon_sdk/_async/pool.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
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

__all__ = ["Pool", "Proxied"]


class _Idle(NamedTuple):
    connection: httpcore.HTTPConnection
    since: float
    """When it was given back; monotonic."""


class Pool:
    """Connections to servers that need no proxy; how many there are at once is up to the gate before it.

    Args:
        context: Whom to trust.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._backend = _compat_io.network_backend()
        self._idle: dict[tuple[bytes, bytes, int], deque[_Idle]] = {}
        self._closed = False

    def lease(self, url: httpcore.URL) -> httpcore.HTTPConnection:
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
                _close(idle, time.monotonic() - KEEPALIVE)
                return connection
            connection.close()
        return httpcore.HTTPConnection(
            origin, ssl_context=self._context, keepalive_expiry=KEEPALIVE, network_backend=self._backend
        )

    def give_back(self, connection: httpcore.HTTPConnection, url: httpcore.URL) -> None:
        """Keep a connection for a later request, unless its answer was not read to the end."""
        if self._closed or not connection.is_idle():
            connection.close()
            return
        origin = url.origin
        idle = self._idle.setdefault((origin.scheme, origin.host, origin.port), deque())
        idle.append(_Idle(connection, time.monotonic()))
        if self._closed:
            # Meanwhile, by another thread.
            self.close()

    def drop(self, connection: httpcore.HTTPConnection) -> None:
        """Close a connection whose request failed or was ended from outside, at whatever point."""
        connection.close()

    def close(self) -> None:
        """Close all connections; those in use are closed when they are given back."""
        self._closed = True
        for idle in list(self._idle.values()):
            _close(idle, time.monotonic() + 1)


class Proxied:
    """Connections through a proxy, which are the engine's: a pool of its own, used as ours is."""

    def __init__(self, engine: httpcore.ConnectionPool) -> None:
        self._engine = engine

    def lease(self, url: httpcore.URL) -> httpcore.ConnectionPool:
        """What sends one request."""
        del url
        return self._engine

    def give_back(self, connection: object, url: httpcore.URL) -> None:
        """Nothing: the engine knows."""

    def drop(self, connection: object) -> None:
        """Nothing: the engine knows."""

    def close(self) -> None:
        """Close all connections."""
        self._engine.close()


def _close(idle: deque[_Idle], older_than: float) -> None:
    """Close the connections that were given back before a moment."""
    while idle and idle[0].since < older_than:
        try:
            left = idle.popleft()
        except IndexError:  # another thread was quicker
            return
        left.connection.close()
