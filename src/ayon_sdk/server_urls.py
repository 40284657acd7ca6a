"""Find the server that a user means by a URL."""

from __future__ import annotations

import re
from typing import Optional, Union
from urllib.parse import urlsplit

from .errors import AyonError, RequestTimeout, ServerUnreachable, UrlError, UrlNotReached

__all__ = ["validate_url"]

_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*://")
_HINTS = ["Does the URL work in a browser?"]


def validate_url(
    url: str,
    timeout: Optional[float] = None,
    verify: Union[str, bool, None] = None,
    cert: Optional[str] = None,
) -> str:
    """Find the URL of the server in what a user typed or copied from a browser.

    The scheme may be missing, blanks may be around it, a page of the server may follow it.

    Args:
        url: E.g. ``"ayon.studio.com"`` or ``"http://localhost:5000/projects/demo/overview"``.
        timeout: Seconds to wait for each answer, AYON_SERVER_TIMEOUT or 10 by default.
        verify: Whether to check the server's certificate, or a file of CA certificates; AYON_CA_FILE by default.
        cert: PEM file with a certificate and key to show to the server, AYON_CERT_FILE by default.

    Returns:
        URL of the server, without a slash at its end.

    Raises:
        UrlNotReached: Nothing answers there.
        UrlError: It is no URL, or what answers is not an AYON server.
    """
    text = (url or "").strip()
    if not text:
        raise UrlError("The URL is empty", "Invalid URL", ["Type the URL of the server, e.g. http://localhost:5000"])
    if _SCHEME.match(text):
        if not text.lower().startswith(("http://", "https://")):
            raise UrlError(f"{text!r} is not an http:// or https:// URL", "Invalid URL", list(_HINTS))
        schemes = [""]
    else:
        schemes = ["http://", "https://"]
    reason: Optional[ServerUnreachable] = None
    for scheme in schemes:
        try:
            return _server_at(f"{scheme}{text}", timeout, verify, cert)
        except ServerUnreachable as error:
            reason = error
    hints = list(_HINTS)
    origin = _candidates(text)[-1] if schemes == [""] else ""
    if origin and origin != text.rstrip("/"):
        hints.insert(0, f'Did you mean "{origin}"?')
    raise UrlNotReached(f"Nothing answers at {text!r}: {reason.reason if reason else ''}", "No server there", hints)


def _server_at(url: str, timeout: Optional[float], verify: Union[str, bool, None], cert: Optional[str]) -> str:
    from ._sync.server_api import ServerAPI

    candidates = _candidates(url)
    for candidate in candidates:
        try:
            with ServerAPI(
                candidate, create_session=False, timeout=timeout, max_retries=1, ssl_verify=verify, cert=cert
            ) as server:
                answer = server.raw_get("info").orig_response
        except RequestTimeout:
            # One page of a server may hang while the server is fine.
            if candidate == candidates[-1]:
                raise
            continue
        except ValueError as error:
            raise UrlError(str(error), "Invalid URL", list(_HINTS)) from None
        if answer is None or not answer.ok:
            continue
        try:
            info: object = answer.json()
        except AyonError:
            continue
        if isinstance(info, dict) and "version" in info:
            # A server that sends on from http to https is better asked there at once.
            final = answer.url[: -len("/api/info")] if answer.url.endswith("/api/info") else candidate
            return final if urlsplit(final).hostname == urlsplit(candidate).hostname else candidate
    raise UrlError(f"What answers at {url!r} is not an AYON server", "Not an AYON server", list(_HINTS))


def _candidates(url: str) -> list[str]:
    """The URL itself, one folder of it (a server may be below a path), and its host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return [url]
    origin = f"{parts.scheme}://{parts.netloc}"
    path = parts.path.strip("/")
    found = [origin]
    if path:
        found.insert(0, f"{origin}/{path.split('/')[0]}")
        found.insert(0, f"{origin}/{path}")
    return list(dict.fromkeys(found))
