# Derived from src/ayon_sdk/_async/transport.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Send one request over pooled connections: no retries, no redirects, no credentials of its own."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Iterator, Callable
from typing import Any, NamedTuple, Optional, Union

from .._http import KEEPALIVE, NoCookies, TransportFailure, failure_of, httpx, tls_context, without_tls
from .._imports import Uncollected
from ..redaction import our_request
from . import _compat_io

_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEPALIVE)

Body = Union[bytes, Callable[[], Iterator[bytes]], None]
"""Bytes, or something that starts to produce them: called anew for each attempt."""


class Outgoing(NamedTuple):
    """One request, complete."""

    method: str
    url: str
    headers: dict[str, str]
    body: Body = None
    timeout: float = 10.0
    """Seconds to wait for a connection, for each write and for each read."""
    home: bool = True
    """Whether it goes to the server itself, which may see our certificate."""
    watched: bool = False
    """Whether it matters, in case of a failure, how much of it was sent."""


class Incoming:
    """An answer whose body has not been read yet."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status_code = response.status_code
        self.header_pairs: list[tuple[str, str]] = response.headers.multi_items()

    def read(self) -> bytes:
        """Read the whole body and give the connection back.

        Raises:
            TransportFailure: The body did not come to its end.
        """
        failure = None
        try:
            with our_request():
                return self._response.read()
        except (httpx.HTTPError, httpx.StreamError) as error:
            failure = failure_of(error, headers_sent=True)
        finally:
            self.close()
        raise TransportFailure(failure)

    def chunks(self, size: Optional[int] = None, *, raw: bool = False) -> Iterator[bytes]:
        """Read the body in pieces.

        Args:
            size: Bytes in each piece but the last, None for pieces as they come.
            raw: Leave Content-Encoding alone.

        Raises:
            TransportFailure: The body did not come to its end.
        """
        failure = None
        stream = self._response.iter_raw(size) if raw else self._response.iter_bytes(size)
        try:
            for chunk in stream:
                yield chunk
        except (httpx.HTTPError, httpx.StreamError) as error:
            failure = failure_of(error, headers_sent=True)
        if failure is not None:
            raise TransportFailure(failure)

    def close(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        with our_request():
            self._response.close()


class Transport:
    """Clients of one connection object, made when they are needed and shared by its threads or tasks.

    There is one client for plain HTTP and one for TLS, and a third one for TLS to other hosts, which get to see neither
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
        self._clients: dict[str, httpx.Client] = {}
        _transports.add(self)

    def send(self, request: Outgoing) -> Incoming:
        """Send a request and return when the head of its answer is there.

        Raises:
            TransportFailure: There was no answer. It refers to nothing that knows the credentials.
        """
        progress = _Progress() if request.watched else None
        extensions: dict[str, Any] = {
            "timeout": {"connect": request.timeout, "read": request.timeout, "write": request.timeout, "pool": None}
        }
        if progress is not None:
            extensions["trace"] = progress
        failure = None
        try:
            message = httpx.Request(
                request.method,
                request.url,
                headers=_encoded(request.headers),
                content=request.body() if callable(request.body) else request.body,
                extensions=extensions,
            )
            with our_request():
                return Incoming(self._client(request).send(message, stream=True))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            failure = failure_of(error, headers_sent=progress is None or progress.headers_sent)
        # Outside of the handler, so that the error of httpx, and with it the request, is not the context of ours.
        raise TransportFailure(failure)

    def close(self) -> None:
        """Close all connections; the next request opens new ones."""
        with self._lock:
            clients, self._clients = self._clients, {}
            same = self._owner == _compat_io.owner()
        if same:
            for client in clients.values():
                client.close()

    def forget(self) -> None:
        """Start anew in a child process; the connections are those of the parent."""
        self._lock = threading.Lock()
        self._clients = {}

    def _client(self, request: Outgoing) -> httpx.Client:
        secure = request.url[:6].lower() == "https:"
        kind = ("tls" if request.home else "foreign tls") if secure else "plain"
        owner = _compat_io.owner()
        with self._lock:
            if owner != self._owner:
                self._clients = {}
                self._owner = owner
            client = self._clients.get(kind)
            if client is None:
                if kind == "plain":
                    context = without_tls()
                else:
                    context = tls_context(self._ssl_verify, self._cert if request.home else None)
                # The first client brings the rest of the library along.
                with Uncollected():
                    client = self._clients[kind] = httpx.Client(
                        verify=context,
                        cookies=NoCookies(),
                        follow_redirects=False,
                        limits=httpx.Limits(
                            max_connections=None, max_keepalive_connections=20, keepalive_expiry=KEEPALIVE
                        ),
                    )
            return client


class _Progress:
    """Notes how far a request got on its way."""

    headers_sent = False

    def __call__(self, event: str, info: Any) -> None:
        if event.endswith("send_request_headers.complete"):
            self.headers_sent = True


def _encoded(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), _text(value)) for name, value in headers.items()]


def _text(value: str) -> bytes:
    # The server reads headers as Latin-1; what that can't hold goes as UTF-8.
    return value.encode("latin-1") if all(char <= "\xff" for char in value) else value.encode("utf-8")


_transports: weakref.WeakSet[Transport] = weakref.WeakSet()


def _forget_all() -> None:
    for transport in list(_transports):
        transport.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
