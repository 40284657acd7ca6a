"""Send one request over pooled connections: no retries, no redirects, no cookies, no credentials of its own."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from .._http import (
    ERRORS,
    LONGEST_QUEUE,
    MAX_CONNECTIONS,
    Failure,
    TransportFailure,
    crowded,
    failure_of,
    httpcore,
    kept_back,
    limits,
    patience,
    proxy_named,
    proxy_of,
    target_of,
    text_of,
    tls_context,
    with_host_and_length,
    without_tls,
)
from ..content_decoding import Decoder
from ..redaction import redact
from ..tokens import SecretHeaders
from . import _compat_io
from .pool import AsyncPool, AsyncProxied

if TYPE_CHECKING:
    import ssl

Body = Union[bytes, Callable[[], AsyncIterator[bytes]], None]
"""Bytes, or something that starts to produce them: called anew for each attempt."""


LARGE = 64 * 1024 * 1024
"""From this size on a new connection for the next request is cheaper than the engine's way to read a body."""
_PIECE = 512 * 1024


class Outgoing(NamedTuple):
    """One request, complete."""

    method: str
    url: str
    headers: SecretHeaders
    body: Body = None
    timeout: float = 10.0
    """Seconds to wait for a connection, for each write and for each read."""
    home: bool = True
    """Whether it goes to the server itself, which may see our certificate."""
    watched: bool = False
    """Whether it matters, in case of a failure, how much of it was sent."""

    def __repr__(self) -> str:
        return f"<Outgoing {self.method} {redact(self.url)}>"


class _Line(NamedTuple):
    """A pool of connections and the gate before it."""

    pool: Union[AsyncPool, AsyncProxied]
    gate: _compat_io.Gate


class _Lease(NamedTuple):
    """A connection in use."""

    line: _Line
    connection: Any
    url: httpcore.URL

    async def end(self) -> None:
        """Give the connection back."""
        try:
            await self.line.pool.give_back(self.connection, self.url)
        finally:
            self.line.gate.leave()

    async def break_off(self) -> None:
        """Close the connection: it has a request on it that came to nothing."""
        try:
            await self.line.pool.drop(self.connection)
        finally:
            self.line.gate.leave()


class AsyncIncoming:
    """An answer whose body has not been read yet."""

    def __init__(self, response: httpcore.Response, lease: _Lease, timeout: float) -> None:
        self._response = response
        self._timeout = timeout
        self._lease: Optional[_Lease] = lease
        self.status_code: int = response.status
        self.header_pairs: list[tuple[str, str]] = [
            (name.decode("ascii"), text_of(value)) for name, value in response.headers
        ]

    async def read(self) -> bytes:
        """Read the whole body and give the connection back.

        Raises:
            TransportFailure: The body did not come to its end.
        """
        failure = None
        decoder = self._decoder()
        try:
            pieces = [decoder.decode(chunk) async for chunk in self._response.aiter_stream()]
            self._refuse_surplus()
            return b"".join(pieces) + decoder.rest()
        except ERRORS as error:
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
        decoder = Decoder(None) if raw else self._decoder()
        waiting = bytearray()
        try:
            async for piece in self._pieces():
                chunk = decoder.decode(piece)
                if size is None:
                    if chunk:
                        yield chunk
                    continue
                waiting += chunk
                while len(waiting) >= size:
                    yield bytes(waiting[:size])
                    del waiting[:size]
            waiting += decoder.rest()
        except ERRORS as error:
            failure = failure_of(error, headers_sent=True)
        if failure is not None:
            raise TransportFailure(failure)
        if waiting:
            yield bytes(waiting)

    async def _pieces(self) -> AsyncIterator[bytes]:
        """The body as it comes, the rest of a large one past the parser of the engine.

        The parser takes 64 KiB at a time and copies each three times: more work than all else in a download. The
        connection can't be used again afterwards, as the parser does not know that the body is at its end.
        """
        left = self._large_size()
        # Kept until the end: when it goes, the connection is closed.
        stream: AsyncIterator[bytes] = self._response.aiter_stream()
        async for piece in stream:
            yield piece
            left -= len(piece)
            if left > 0:
                # The parser hands out everything it has, so that from here on it holds nothing back.
                break
        else:
            self._refuse_surplus()
            return
        connection: Any = self._extension("network_stream")
        while left > 0:
            piece: bytes = await connection.read(min(left, _PIECE), timeout=self._timeout)
            if not piece:
                raise httpcore.RemoteProtocolError("the body ended too early")
            yield piece
            left -= len(piece)

    def _large_size(self) -> int:
        """Length of a body that is large and sent as it is, otherwise 0."""
        lengths = {value for name, value in self.header_pairs if name.lower() == "content-length"}
        if len(lengths) != 1 or self._extension("http_version") != b"HTTP/1.1":
            return 0
        length = lengths.pop()
        if any(name.lower() == "transfer-encoding" for name, _ in self.header_pairs) or not length.isdecimal():
            return 0
        size = int(length)
        return size if size >= LARGE else 0

    def _refuse_surplus(self) -> None:
        """Don't let the connection be used again when more came than the answer.

        The engine would take it for the answer to the next request: a length that is too small must not become wrong
        data elsewhere.
        """
        stream: Any = getattr(self._response, "stream", None)
        # That of a proxy's pool is wrapped once more.
        connection: Any = getattr(getattr(stream, "_stream", stream), "_connection", None)
        parser: Any = getattr(connection, "_h11_state", None)
        if parser is not None and parser.trailing_data[0]:
            parser.send_failed()

    def _extension(self, name: str) -> Any:
        response: Any = self._response
        return response.extensions.get(name)

    def _decoder(self) -> Decoder:
        return Decoder(",".join(value for name, value in self.header_pairs if name.lower() == "content-encoding"))

    def upgraded(self) -> AsyncByteStream:
        """The connection itself, once the server agreed to speak another protocol (status 101)."""
        return AsyncByteStream(self._extension("network_stream"), kept_back(self._response))

    async def aclose(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        lease, self._lease = self._lease, None
        if lease is None:
            return
        try:
            await self._response.aclose()
        finally:
            await lease.end()


class AsyncByteStream:
    """A connection on which bytes go both ways, whatever they mean."""

    def __init__(self, stream: Any, first: bytes) -> None:
        self._stream = stream
        self._first = first

    async def read(self, seconds: float) -> bytes:
        """Read what is there, waiting so long for something to come.

        Returns:
            Some bytes; none when the other side will send no more.

        Raises:
            TransportFailure: Nothing came in time (kind ``"timeout"``), or the connection is lost.
        """
        failure = None
        if self._first:
            first, self._first = self._first, b""
            return first
        try:
            data: bytes = await self._stream.read(_PIECE, timeout=seconds)
            return data
        except ERRORS as error:
            failure = failure_of(error, headers_sent=True)
        raise TransportFailure(failure)

    async def write(self, data: bytes, seconds: float) -> None:
        """Write all of it, waiting so long for the other side to take it.

        Raises:
            TransportFailure: It was not taken in time, or the connection is lost.
        """
        failure = None
        try:
            await self._stream.write(data, timeout=seconds)
        except ERRORS as error:
            failure = failure_of(error, headers_sent=True)
        if failure is not None:
            raise TransportFailure(failure)


class AsyncTransport:
    """Pools of connections of one connection object, made when they are needed and shared by its threads or tasks.

    One pool goes to the server; there are others for the places that the server redirects to, which get to see neither
    our certificate nor anything else of ours.

    Args:
        ssl_verify: Whom to trust, see `tls_context`.
        cert: PEM file with our certificate and key.
    """

    def __init__(self, ssl_verify: Union[bool, str, None], cert: Optional[str]) -> None:
        self._ssl_verify = ssl_verify
        self._cert = cert
        self._lock = threading.Lock()
        self._owner: tuple[Any, ...] = ()
        self._home: Optional[_Line] = None
        self._foreign: dict[tuple[bool, Optional[str]], _Line] = {}
        _transports.add(self)

    async def send(self, request: Outgoing) -> AsyncIncoming:
        """Send a request and return when the head of its answer is there.

        Raises:
            TransportFailure: There was no answer. It refers to nothing that knows the credentials.
        """
        extensions: dict[str, Any] = {"timeout": patience(request.timeout)}
        progress = None
        if request.watched:
            progress = extensions["trace"] = _Progress()
        failure = None
        url = target_of(request.url)
        line = self._line(request)
        if not await line.gate.enter(LONGEST_QUEUE):
            raise crowded()
        incoming = lease = None
        try:
            message = httpcore.Request(
                request.method,
                url,
                headers=with_host_and_length(request.method, url, request.headers, request.body),
                content=request.body() if callable(request.body) else request.body,
                extensions=extensions,
            )
            lease = _Lease(line, await line.pool.lease(message.url), message.url)
            incoming = AsyncIncoming(await lease.connection.handle_async_request(message), lease, request.timeout)
            return incoming
        except ERRORS as error:
            failure = failure_of(error, headers_sent=progress is None or progress.headers_sent)
        finally:
            if lease is None:
                line.gate.leave()
            elif incoming is None:
                await lease.break_off()
        # Outside of the handler, so that the error of the engine, and with it the request, is not the context of ours.
        raise TransportFailure(failure)

    async def aclose(self) -> None:
        """Close all connections; the next request opens new ones."""
        with self._lock:
            lines = [*([self._home] if self._home else ()), *self._foreign.values()]
            same = self._owner == _compat_io.owner()
            self._drop()
        if same:
            for line in lines:
                await line.pool.aclose()

    def is_idle(self) -> bool:
        """Whether no request is under way."""
        with self._lock:
            lines = [*([self._home] if self._home else ()), *self._foreign.values()]
        return all(line.gate.is_empty() for line in lines)

    def forget(self) -> None:
        """Start anew in a child process; the connections are those of the parent."""
        self._lock = threading.Lock()
        self._drop()

    def _drop(self) -> None:
        self._home = None
        self._foreign = {}

    def _line(self, request: Outgoing) -> _Line:
        owner = _compat_io.owner()
        line = self._home
        if request.home and line is not None and owner == self._owner:
            return line
        secure = request.url[:6].lower() == "https:"
        proxy = proxy_of(request.url)
        with self._lock:
            if owner != self._owner:
                self._drop()
                self._owner = owner
            line = self._home if request.home else self._foreign.get((secure, proxy))
            if line is None:
                context = (
                    tls_context(self._ssl_verify, self._cert if request.home else None) if secure else without_tls()
                )
                line = _Line(_new_pool(context, proxy, self._ssl_verify), _compat_io.Gate(MAX_CONNECTIONS))
                if request.home:
                    self._home = line
                else:
                    self._foreign[secure, proxy] = line
            return line


def _new_pool(
    context: ssl.SSLContext, address: Optional[str], trust: Union[bool, str, None]
) -> Union[AsyncPool, AsyncProxied]:
    if address is None:
        return AsyncPool(context)
    options = {**limits(), "network_backend": _compat_io.network_backend()}
    try:
        proxy = proxy_named(address)
        if proxy.is_socks:
            return AsyncProxied(
                httpcore.AsyncSOCKSProxy(proxy.url, proxy_auth=proxy.auth, ssl_context=context, **options)
            )
    except (ImportError, RuntimeError, ValueError) as error:
        reason = str(error)
    else:
        # The proxy does not get to see our certificate.
        between = tls_context(trust, None) if proxy.is_secure else None
        return AsyncProxied(
            httpcore.AsyncHTTPProxy(
                proxy.url, proxy_auth=proxy.auth, ssl_context=context, proxy_ssl_context=between, **options
            )
        )
    raise TransportFailure(Failure("invalid", redact(f"the proxy {address} can't be used: {reason}"), True))


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
