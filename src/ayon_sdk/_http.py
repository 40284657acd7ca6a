"""What the asynchronous and the synchronous transport share: the HTTP engine, TLS, proxies, and what errors mean.

The engine is httpcore, the one below httpx: of the rest of httpx nothing is used (cookies and redirects are not wanted
here), and importing it takes a third of the time to a first answer. This module, the two transports and their pools are
the only ones that know about it.
"""

from __future__ import annotations

import os
import sys
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union
from urllib.parse import unquote_to_bytes, urlsplit

import httpcore

from .redaction import guard_logs, redact
from .tokens import SecretHeaders
from .urls import ascii_host, origin_of

if TYPE_CHECKING:
    import ssl

__all__ = [
    "ERRORS",
    "KEEPALIVE",
    "LONGEST_QUEUE",
    "MAX_CONNECTIONS",
    "Failure",
    "Proxy",
    "TransportFailure",
    "crowded",
    "failure_of",
    "httpcore",
    "kept_back",
    "limits",
    "proxy_named",
    "proxy_of",
    "target_of",
    "patience",
    "text_of",
    "tls_context",
    "with_host_and_length",
    "without_tls",
]

guard_logs()


KEEPALIVE = 1.5
"""Seconds an idle connection is kept: the server closes after 2, and a request must not cross that on the wire."""

MAX_CONNECTIONS = 32
"""More requests at once wait for their turn: a server that answers 100 at once gives up a part of 200."""

LONGEST_QUEUE = 600.0
"""Seconds to wait for one's turn; only connections that are never given back make it as long as that."""

ERRORS: tuple[type[Exception], ...] = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    zlib.error,
)
"""All that the engine raises, besides mistakes in its use."""


def limits() -> dict[str, Any]:
    """How many connections a pool keeps, and how long; how many it makes is up to the gate before it.

    The queue of the engine's own would look at every request in it whenever one is done.
    """
    return {
        "max_connections": None,
        "max_keepalive_connections": MAX_CONNECTIONS,
        "keepalive_expiry": KEEPALIVE,
    }


def patience(seconds: float) -> dict[str, Optional[float]]:
    """How long the engine waits: for a connection, each write and each read."""
    return {"connect": seconds, "read": seconds, "write": seconds, "pool": None}


def kept_back(response: Any) -> bytes:
    """What came right behind the head of an answer with status 101.

    Since 1.0.4 the engine hands it out with the rest. Releases before that keep it to themselves.
    """
    if "Upgrade" in type(response.extensions.get("network_stream")).__name__:
        return b""
    stream = response.stream
    for _ in range(4):
        stream = getattr(stream, "_stream", stream)
    state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    return bytes(state.trailing_data[0]) if state is not None else b""


def crowded() -> TransportFailure:
    """What there is to say when a request never got its turn."""
    busy = f"all {MAX_CONNECTIONS} connections are in use, and none was given back in {LONGEST_QUEUE:.0f} seconds"
    return TransportFailure(Failure("timeout", busy, True))


class Failure(NamedTuple):
    """Why a request got no answer."""

    kind: str
    """``"connect"``, ``"timeout"``, ``"lost"``, ``"certificate"`` or ``"invalid"``."""
    reason: str
    """For people to read; holds no credentials."""
    nothing_sent: bool = False
    """Whether it is certain that the server has not seen the request."""
    cause: Optional[BaseException] = None
    """The error of the operating system behind it, when there is one."""

    @property
    def is_final(self) -> bool:
        """Whether trying again can't help."""
        return self.kind in ("certificate", "invalid")


class TransportFailure(Exception):
    """Internal: carries a `Failure` from the transport to the connection, which makes a public error of it."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.reason)
        self.failure = failure


def failure_of(error: BaseException, headers_sent: bool) -> Failure:
    """What an error of the engine means for us.

    The error itself is not kept: it refers to the request, and so to the credentials.

    Args:
        error: Error that httpcore raised.
        headers_sent: Whether the head of the request has left the machine, as far as is known.
    """
    cause = _system_error(error)
    reason = redact(str(error) or str(cause or "") or type(error).__name__)
    if isinstance(cause, _certificate_errors()):
        hint = "set AYON_CA_FILE or ssl_verify to the studio's CA certificates"
        return Failure("certificate", f"the certificate of the server is not trusted: {cause} ({hint})", True, None)
    if isinstance(error, httpcore.UnsupportedProtocol):
        return Failure("invalid", f"an address can't be used: {reason}", True, None)
    if isinstance(error, httpcore.LocalProtocolError):
        return Failure("invalid", f"the request can't be sent: {reason}", True, None)
    if isinstance(error, (httpcore.ConnectTimeout, httpcore.PoolTimeout)):
        return Failure("timeout", "no connection in time", True, cause)
    if isinstance(error, httpcore.TimeoutException):
        return Failure("timeout", "no answer in time", not headers_sent, cause)
    if isinstance(error, httpcore.ProxyError):
        return Failure("connect", f"proxy: {reason}", True, cause)
    if isinstance(error, httpcore.ConnectError):
        return Failure("connect", _plain(cause, reason), True, cause)
    if isinstance(error, zlib.error):
        return Failure("lost", f"the answer can't be decompressed: {reason}", False, None)
    return Failure("lost", f"connection lost: {_plain(cause, reason)}", not headers_sent, cause)


def _plain(cause: Optional[BaseException], reason: str) -> str:
    text = cause.strerror if isinstance(cause, OSError) and cause.strerror else reason
    return text[:1].lower() + text[1:]


def _certificate_errors() -> tuple[type[BaseException], ...]:
    ssl_module = sys.modules.get("ssl")
    return (ssl_module.SSLCertVerificationError,) if ssl_module else ()


def _system_error(error: BaseException) -> Optional[BaseException]:
    """A copy, without traceback, of the error of the operating system that an error came from."""
    seen: set[int] = set()
    current: Optional[BaseException] = error
    found: Optional[BaseException] = None
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        if isinstance(current, OSError):
            found = current
        grouped: Any = getattr(current, "exceptions", None)
        following = current.__cause__ or current.__context__
        current = grouped[0] if grouped and following is None else following
    if not isinstance(found, OSError):
        return None
    try:
        return type(found)(*found.args)
    except Exception:  # noqa: BLE001 - an unknown subclass may want other arguments; the text is in the reason
        return None


def proxy_of(url: str) -> Optional[str]:
    """Proxy that the environment or the system wants for an address: ``http_proxy``, ``no_proxy`` and the like.

    Returns:
        Address of the proxy, None for a direct connection.
    """
    # macOS and Windows have settings of their own, which only the standard library knows to read. Elsewhere it is not
    # asked without need: it brings half of its network code along.
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies, proxy_bypass

    origin = origin_of(url)
    proxies = getproxies()
    proxy = proxies.get(origin.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(f"{origin.host}:{origin.port}") or proxy_bypass(origin.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


class Proxy(NamedTuple):
    """A proxy as the engine wants it."""

    url: httpcore.URL
    auth: Optional[tuple[bytes, bytes]]
    is_socks: bool

    @property
    def is_secure(self) -> bool:
        """Whether the proxy itself is spoken to over TLS."""
        return self.url.scheme == b"https"


def proxy_named(address: str) -> Proxy:
    """Take the address of a proxy apart.

    Raises:
        ValueError: It is none that can be used.
    """
    parts = urlsplit(address)
    scheme, host = parts.scheme.lower(), parts.hostname
    if scheme not in ("http", "https", "socks5", "socks5h"):
        raise ValueError("only http, https and socks5 are known")
    if not host:
        raise ValueError("it has no host")
    auth = None
    if parts.username is not None:
        auth = unquote_to_bytes(parts.username), unquote_to_bytes(parts.password or "")
    port = parts.port or {"http": 80, "https": 443}.get(scheme, 1080)
    is_socks = scheme.startswith("socks5")
    # Both names of it leave it to the proxy to look up hosts.
    kept = b"socks5" if is_socks else scheme.encode("ascii")
    return Proxy(httpcore.URL(scheme=kept, host=ascii_host(host), port=port, target=b"/"), auth, is_socks)


def target_of(url: str) -> httpcore.URL:
    """An absolute address as the engine wants it.

    Raises:
        TransportFailure: It is not one of http or https, or has characters that no address has.
    """
    try:
        origin = origin_of(url)
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if not target.isprintable() or " " in target:
            raise ValueError("it has blanks or control characters")
        return httpcore.URL(
            scheme=origin.scheme.encode("ascii"),
            host=ascii_host(parts.hostname or ""),
            port=parts.port,
            target=target.encode("ascii"),
        )
    except UnicodeError:
        reason = "it has characters that no address has"
    except ValueError as error:
        reason = redact(str(error))
    raise TransportFailure(Failure("invalid", f"an address can't be used: {reason}", True))


def with_host_and_length(method: str, url: httpcore.URL, headers: SecretHeaders, body: object) -> SecretHeaders:
    """Headers of a request with those that every request must have.

    Args:
        method: HTTP verb in capitals.
        url: Where it goes.
        headers: Further headers, with names in small letters; they win.
        body: Bytes, None, or something that produces a body of unknown length.
    """
    names = {name for name, _ in headers}
    out = SecretHeaders(headers)
    if b"host" not in names:
        host = b"[%b]" % url.host if b":" in url.host else url.host
        out.insert(0, (b"host", host if url.port is None else b"%b:%d" % (host, url.port)))
    if not names & {b"content-length", b"transfer-encoding"}:
        if isinstance(body, bytes) or (body is None and method in ("POST", "PUT", "PATCH")):
            out.append((b"content-length", b"%d" % len(body or b"")))
        elif body is not None:
            out.append((b"transfer-encoding", b"chunked"))
    return out


def text_of(value: bytes) -> str:
    """A header as text: servers send UTF-8, the standard says Latin-1."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def without_tls() -> ssl.SSLContext:
    """A context for a client that makes no TLS connections: trusts nobody, and costs nothing."""
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def tls_context(verify: Union[bool, str, None], cert: Optional[str]) -> ssl.SSLContext:
    """Whom to trust, and what to show when asked who we are.

    Args:
        verify: False to trust everybody, a file or a directory of CA certificates, or True for the usual ones
            (SSL_CERT_FILE, SSL_CERT_DIR or REQUESTS_CA_BUNDLE when set, else those of certifi).
        cert: PEM file with our certificate and key.

    Raises:
        ValueError: A file or directory that was named can't be used.
    """
    import os
    import ssl

    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        named = verify if isinstance(verify, str) else None
        place = named or next(
            (
                os.environ[name]
                for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")
                if os.environ.get(name) and os.path.exists(os.environ[name])
            ),
            None,
        )
        if place is None:
            import certifi

            place = certifi.where()
        try:
            if os.path.isdir(place):
                context = ssl.create_default_context(capath=place)
            else:
                context = ssl.create_default_context(cafile=place)
        except (OSError, ssl.SSLError) as error:
            raise ValueError(f"CA certificates can't be read from {place!r}: {error}") from None
    if cert:
        try:
            context.load_cert_chain(cert)
        except (OSError, ssl.SSLError) as error:
            raise ValueError(f"the client certificate can't be read from {cert!r}: {error}") from None
    return context
