"""Addresses: the base URL of a server, and what an entrypoint given to a verb points at."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}
_ABSOLUTE = r"(?i)[a-z][a-z0-9+.-]*://"
_STRAY_PERCENT = r"%(?![0-9A-Fa-f]{2})"
_PATH_SAFE = "/%:@!$&'()*+,;=~"
_QUERY_SAFE = _PATH_SAFE.replace("/", "")


class Origin(NamedTuple):
    """What decides whether an address is the server itself: credentials go to one origin only."""

    scheme: str
    host: str
    port: int


def origin_of(url: str) -> Origin:
    """Scheme, host and port of an absolute address.

    Raises:
        ValueError: The address is not one of http or https with a host.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"{_shown(url)!r} is not an http:// or https:// address with a host")
    return Origin(scheme, parts.hostname.rstrip(".").lower(), parts.port or _DEFAULT_PORTS[scheme])


def ascii_host(host: str) -> bytes:
    """A host name as it travels: names in other scripts in their ASCII form.

    Raises:
        ValueError: No host has such a name.
    """
    if host.isascii():
        return host.encode("ascii")
    import idna

    return idna.encode(host.lower())


def normalise_base_url(url: Any) -> str:
    """The URL of a server as it is kept: stripped, without trailing slashes.

    Raises:
        ValueError: The URL is empty, is not one of http or https, has user information, a query or a fragment, or
            characters that no URL has.
    """
    text = str(url or "").strip().rstrip("/")
    if not text:
        raise ValueError("The URL of the AYON server is empty; expected e.g. 'http://localhost:5000'")
    if any(ord(char) <= 32 or ord(char) == 127 or char == "\\" for char in text):
        raise ValueError(f"{_shown(text)!r} can't be the URL of a server: it has blanks, backslashes or the like")
    try:
        origin_of(text)
    except ValueError:
        expected = "expected e.g. 'http://localhost:5000'"
        raise ValueError(f"{_shown(text)!r} can't be the URL of an AYON server; {expected}") from None
    parts = urlsplit(text)
    if parts.username is not None or parts.password is not None:
        raise ValueError("The URL of the AYON server must not carry a user name or password; pass a token instead")
    if parts.query or parts.fragment:
        raise ValueError(f"{_shown(text)!r} can't be the URL of an AYON server: it has a query or a fragment")
    return text


def resolve(base_url: str, entrypoint: str, prefix: str = "/api") -> str:
    """Absolute address of an entrypoint.

    Args:
        base_url: URL of the server.
        entrypoint: Path below `prefix`, with or without slashes around it (``"projects"``), or an absolute address.
        prefix: Path of the server that entrypoints are relative to.
    """
    text = entrypoint.strip()
    if "://" in text and re.match(_ABSOLUTE, text):
        head, slash, tail = text.partition("://")[2].partition("/")
        scheme = text.partition("://")[0]
        if "?" in head:
            start, _, query = text.partition("?")
            return f"{start}?{quote(_without_stray_percents(query), safe=_QUERY_SAFE)}"
        return f"{scheme}://{head}{slash}{encode_entrypoint(tail)}"
    path, question, query = text.partition("?")
    path = path.strip("/")
    return f"{base_url}{prefix}/{encode_entrypoint(path + question + query)}".rstrip("/")


def encode_entrypoint(entrypoint: str) -> str:
    """Percent-encode what no address may hold; escapes that are there already stay."""
    path, question, query = _without_stray_percents(entrypoint).partition("?")
    return quote(path, safe=_PATH_SAFE) + question + quote(query, safe=_QUERY_SAFE)


def encode_pairs(pairs: Any) -> str:
    """Query arguments as they stand in an address."""
    return "&".join(f"{quote(str(name), safe='')}={quote(str(value), safe='')}" for name, value in pairs)


def with_query(url: str, pairs: Any) -> str:
    """An address with further query arguments."""
    query = encode_pairs(pairs)
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def redirected(url: str, location: str) -> str:
    """Address that a Location header points at."""
    return urljoin(url, encode_location(location.strip()))


def encode_location(location: str) -> str:
    """A Location header as an address: servers send blanks and raw UTF-8 too."""
    return quote(_without_stray_percents(location), safe=_PATH_SAFE + "?#[]")


def path_of(base_url: str, url: str) -> str:
    """Path and query of an address of the server, the whole address of any other."""
    return url[len(base_url) :] if url.startswith(base_url + "/") else url


def _without_stray_percents(text: str) -> str:
    return re.sub(_STRAY_PERCENT, "%25", text) if "%" in text else text


def _shown(url: str) -> str:
    from .redaction import redact_url

    return redact_url(url)
