"""What the asynchronous and the synchronous transport share: httpx itself, TLS, and what its errors mean.

This module and the two transports are the only ones that know which HTTP library is used.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from .redaction import guard_logs, redact

if TYPE_CHECKING:
    import ssl

if "httpx" not in sys.modules:
    # Importing httpx imports its command line when click and rich are installed, which takes as long as httpx itself.
    # It is made for that import to fail: without click it would fail too, and nothing else changes.
    sys.modules["httpx._main"] = None  # type: ignore[assignment]
    try:
        import httpx
    finally:
        del sys.modules["httpx._main"]
else:
    import httpx

__all__ = ["KEEPALIVE", "Failure", "TransportFailure", "failure_of", "httpx", "proxy_of", "tls_context", "without_tls"]

guard_logs()


KEEPALIVE = 1.5
"""Seconds an idle connection is kept: the server closes after 2, and a request must not cross that on the wire."""


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
    """What an error of httpx means for us.

    The error itself is not kept: it refers to the request, and so to the credentials.

    Args:
        error: Error that httpx raised.
        headers_sent: Whether the head of the request has left the machine, as far as is known.
    """
    cause = _system_error(error)
    reason = redact(str(error) or str(cause or "") or type(error).__name__)
    if isinstance(cause, _certificate_errors()):
        hint = "set AYON_CA_FILE or ssl_verify to the studio's CA certificates"
        return Failure("certificate", f"the certificate of the server is not trusted: {cause} ({hint})", True, None)
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return Failure("invalid", f"an address can't be used: {reason}", True, None)
    if isinstance(error, httpx.LocalProtocolError):
        return Failure("invalid", f"the request can't be sent: {reason}", True, None)
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return Failure("timeout", "no connection in time", True, cause)
    if isinstance(error, httpx.TimeoutException):
        return Failure("timeout", "no answer in time", not headers_sent, cause)
    if isinstance(error, httpx.ProxyError):
        return Failure("connect", f"proxy: {reason}", True, cause)
    if isinstance(error, httpx.ConnectError):
        return Failure("connect", _plain(cause, reason), True, cause)
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
    from urllib.request import getproxies, proxy_bypass

    from .urls import origin_of

    origin = origin_of(url)
    proxies = getproxies()
    proxy = proxies.get(origin.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(f"{origin.host}:{origin.port}") or proxy_bypass(origin.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


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
