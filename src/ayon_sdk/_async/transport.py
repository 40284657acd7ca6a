"""Send one request over pooled connections: no retries, no redirects, no cookies, no credentials of its own."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from .._http import KEEPALIVE, Failure, TransportFailure, failure_of, httpx, proxy_of, tls_context, without_tls
from .._imports import Uncollected
from ..redaction import redact
from . import _compat_io

if TYPE_CHECKING:
    import ssl

Body = Union[bytes, Callable[[], AsyncIterator[bytes]], None]
"""Bytes, or something that starts to produce them: called anew for each attempt."""

EncodedHeaders = list[tuple[bytes, bytes]]

_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEPALIVE)


class Outgoing(NamedTuple):
    """One request, complete."""

    method: str
    url: str
    headers: EncodedHeaders
    body: Body = None
    timeout: float = 10.0
    """Seconds to wait for a connection, for each write and for each read."""
    home: bool = True
    """Whether it goes to the server itself, which may see our certificate."""
    watched: bool = False
    """Whether it matters, in case of a failure, how much of it was sent."""


class AsyncIncoming:
    """An answer whose body has not been read yet."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status_code = response.status_code
        self.header_pairs: list[tuple[str, str]] = response.headers.multi_items()

    async def read(self) -> bytes:
        """Read the whole body and give the connection back.

        Raises:
            TransportFailure: The body did not come to its end.
        """
        failure = None
        try:
            return await self._response.aread()
        except (httpx.HTTPError, httpx.StreamError) as error:
            failure = failure_of(error, headers_sent=True)
        finally:
            await self.aclose()
        raise TransportFailure(failure)

    async def chunks(self, size: Optional[int] = None, *, raw: bool = False) -> AsyncIterator[bytes]:
        """Read the body in pieces.

        Args:
            size: Bytes in each piece but the last, None for pieces as they come.
            raw: Leave Content-Encoding alone.

        Raises:
            TransportFailure: The body did not come to its end.
        """
        failure = None
        stream = self._response.aiter_raw(size) if raw else self._response.aiter_bytes(size)
        try:
            async for chunk in stream:
                yield chunk
        except (httpx.HTTPError, httpx.StreamError) as error:
            failure = failure_of(error, headers_sent=True)
        if failure is not None:
            raise TransportFailure(failure)

    async def aclose(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        await self._response.aclose()


class AsyncTransport:
    """Pools of connections of one connection object, made when they are needed and shared by its threads or tasks.

    One pool goes to the server; there are others for the places that the server redirects to, which get to see neither
    our certificate nor anything else of ours.

    The transports of httpx are used rather than its client, which keeps cookies, follows redirects and has a mind of
    its own about proxies, and takes as much time again for all that.

    Args:
        ssl_verify: Whom to trust, see `tls_context`.
        cert: PEM file with our certificate and key.
    """

    def __init__(self, ssl_verify: Union[bool, str, None], cert: Optional[str]) -> None:
        self._ssl_verify = ssl_verify
        self._cert = cert
        self._lock = threading.Lock()
        self._owner: tuple[Any, ...] = ()
        self._home: Optional[httpx.AsyncHTTPTransport] = None
        self._foreign: dict[tuple[bool, Optional[str]], httpx.AsyncHTTPTransport] = {}
        _transports.add(self)

    async def send(self, request: Outgoing) -> AsyncIncoming:
        """Send a request and return when the head of its answer is there.

        Raises:
            TransportFailure: There was no answer. It refers to nothing that knows the credentials.
        """
        seconds = request.timeout
        extensions: dict[str, Any] = {"timeout": {"connect": seconds, "read": seconds, "write": seconds, "pool": None}}
        progress = None
        if request.watched:
            progress = extensions["trace"] = _Progress()
        failure = None
        try:
            message = httpx.Request(
                request.method,
                request.url,
                headers=request.headers,
                content=request.body() if callable(request.body) else request.body,
                extensions=extensions,
            )
            return AsyncIncoming(await self._pool(request).handle_async_request(message))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            failure = failure_of(error, headers_sent=progress is None or progress.headers_sent)
        # Outside of the handler, so that the error of httpx, and with it the request, is not the context of ours.
        raise TransportFailure(failure)

    async def aclose(self) -> None:
        """Close all connections; the next request opens new ones."""
        with self._lock:
            pools = [*([self._home] if self._home else ()), *self._foreign.values()]
            same = self._owner == _compat_io.owner()
            self._drop()
        if same:
            for pool in pools:
                await pool.aclose()

    def forget(self) -> None:
        """Start anew in a child process; the connections are those of the parent."""
        self._lock = threading.Lock()
        self._drop()

    def _drop(self) -> None:
        self._home = None
        self._foreign = {}

    def _pool(self, request: Outgoing) -> httpx.AsyncHTTPTransport:
        owner = _compat_io.owner()
        pool = self._home
        if request.home and pool is not None and owner == self._owner:
            return pool
        secure = request.url[:6].lower() == "https:"
        proxy = proxy_of(request.url)
        with self._lock:
            if owner != self._owner:
                self._drop()
                self._owner = owner
            pool = self._home if request.home else self._foreign.get((secure, proxy))
            if pool is None:
                context = (
                    tls_context(self._ssl_verify, self._cert if request.home else None) if secure else without_tls()
                )
                pool = _new_pool(context, proxy)
                if request.home:
                    self._home = pool
                else:
                    self._foreign[secure, proxy] = pool
            return pool


def _new_pool(context: ssl.SSLContext, proxy: Optional[str]) -> httpx.AsyncHTTPTransport:
    try:
        # The first one brings the rest of the library along.
        with Uncollected():
            return httpx.AsyncHTTPTransport(verify=context, limits=_LIMITS, proxy=httpx.Proxy(proxy) if proxy else None)
    except (ImportError, ValueError) as error:
        reason = redact(f"the proxy {proxy} can't be used: {error}")
    raise TransportFailure(Failure("invalid", reason, True))


class _Progress:
    """Notes how far a request got on its way."""

    headers_sent = False

    async def __call__(self, event: str, info: Any) -> None:
        if event.endswith("send_request_headers.complete"):
            self.headers_sent = True


_transports: weakref.WeakSet[AsyncTransport] = weakref.WeakSet()


def _forget_all() -> None:
    for transport in list(_transports):
        transport.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
