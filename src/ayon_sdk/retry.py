"""When a request is sent once more, and how long to wait before."""

from __future__ import annotations

import time
from typing import NamedTuple, Optional

RETRIED_STATUSES = frozenset({429, 502, 503, 504})
"""The server, or a proxy before it, was not able to answer now."""

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Sending these twice does no more than sending them once."""


class RetryPolicy(NamedTuple):
    """Waiting times between attempts, in seconds."""

    first: float = 0.25
    """Before the second attempt; doubled for each further one."""
    longest: float = 8.0
    """No own waiting time is longer."""
    longest_asked: float = 60.0
    """A server that asks (Retry-After) for a longer pause gets no further attempt: the caller should know."""

    def delay(
        self,
        attempt: int,
        retry_after: Optional[str] = None,
        *,
        date: Optional[str] = None,
        nobody_listens: bool = False,
    ) -> Optional[float]:
        """Seconds to wait after an attempt that failed, None to give up.

        Args:
            attempt: Number of that attempt, from 1.
            retry_after: Retry-After header of its answer: seconds or a date.
            date: Date header of its answer: what the clock of the server says.
            nobody_listens: Whether the connection was refused: a server that starts again takes longer than one that
                hiccups, so that the pauses are four times as long, 2 seconds and more for three attempts.
        """
        import random

        asked = parse_retry_after(retry_after, date)
        if asked is not None:
            if asked > self.longest_asked:
                return None
            # A little later than asked, and not all clients at once.
            return asked + random.uniform(0.0, self.first)
        if nobody_listens:
            return min(self.longest, self.first * 4 * 2 ** (attempt - 1)) * random.uniform(0.75, 1.0)
        return min(self.longest, self.first * 2 ** (attempt - 1)) * random.uniform(0.5, 1.0)


DEFAULT_POLICY = RetryPolicy()


def is_repeatable(method: str) -> bool:
    """Whether a request with this verb may be sent twice."""
    return method in SAFE_METHODS


def parse_retry_after(value: Optional[str], date: Optional[str] = None) -> Optional[float]:
    """Seconds that a Retry-After header asks for, None when there is none or it makes no sense.

    Args:
        value: The header: seconds or a date.
        date: Date header of the same answer; a date is meant by the clock of the server, which need not be ours.
    """
    if not value:
        return None
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        pass
    else:
        return max(0.0, seconds) if seconds == seconds else None
    when = _timestamp(text)
    if when is None:
        return None
    now = _timestamp(date or "")
    return max(0.0, when - (time.time() if now is None else now))


def _timestamp(text: str) -> Optional[float]:
    """A date of HTTP as seconds since 1970, None when it is none."""
    import datetime
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(text)
        return (when if when.tzinfo else when.replace(tzinfo=datetime.timezone.utc)).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
