"""Keep credentials out of everything that people read: messages, addresses, log lines."""

from __future__ import annotations

import logging
import re

HIDDEN = "…"

_SECRET_NAMES = "token|access_?token|api_?key|password|secret|x-api-key|authorization|cookie|signature|sig"
# Compiled when they are first used: most processes show nothing of the kind.
_QUERY = rf"(?i)([?&;](?:[\w.-]*[_-])?(?:{_SECRET_NAMES})=)[^&#\s'\"]*"
# To the last "@": people put passwords into addresses as they are.
_USERINFO = r"(?i)(\b[a-z][a-z0-9+.-]*://)[^/\s'\"]*@"
_SESSION = r"(/users/[^/?#\s]+/sessions/)[^/?#\s'\"]+"
_HEADER = (
    r"(?i)(b?['\"](?:set-cookie|cookie|x-api-key|authorization|proxy-authorization)['\"]\s*[,:]\s*b?)"
    r"('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
)

_LOGGERS = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")


def redact_url(url: str) -> str:
    """An address without user information, session tokens and the values of secret query arguments."""
    if "/sessions/" in url:
        url = re.sub(_SESSION, rf"\1{HIDDEN}", url)
    if "?" not in url and "@" not in url:
        return url
    return re.sub(_USERINFO, r"\1", re.sub(_QUERY, rf"\1{HIDDEN}", url))


def redact(text: str) -> str:
    """Text, such as a log line, without the credentials that addresses and header lists in it carry."""
    return re.sub(_HEADER, rf"\1'{HIDDEN}'", redact_url(text))


class _Filter(logging.Filter):
    """Rewrites what the HTTP library logs, whoever uses it: nobody wants to find credentials there."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = ()
        return True


_filter = _Filter()


def guard_logs() -> None:
    """See to it that the loggers of the HTTP library show no credentials of ours, whatever their level is."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
