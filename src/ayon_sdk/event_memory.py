"""Which events were delivered: each once and in order, with an end to what is remembered."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

GENERATION = 5000
"""Events after which a generation is full."""
_KEPT = 3
_SAME_TIME = 0.1
"""Seconds by which two clocks of one server may differ about one event."""
_ON_ITS_WAY = 60.0
"""Seconds that a message can take at most."""
_OVERLAP = datetime.timedelta(seconds=1)


class _Known(NamedTuple):
    """What is remembered of an event."""

    status: Any
    description: Any
    updated: Any
    fetched: bool
    """Whether it was read from the server, so that the message about it may still come."""
    whole: Any


class EventMemory:
    """Remembers events in generations; a generation begins at a time of the server.

    What was missed is asked for from the beginning of the last but one: messages on their way when it began have long
    arrived. The one before that is remembered all the same, so that nothing asked for again is delivered again.

    Args:
        size: Events in a generation.
    """

    def __init__(self, size: int = GENERATION) -> None:
        self._size = size
        self._generations: list[tuple[str, dict[str, _Known]]] = []

    @property
    def is_empty(self) -> bool:
        """Whether no generation has begun yet."""
        return not self._generations

    @property
    def is_full(self) -> bool:
        """Whether it is time for the next generation."""
        return bool(self._generations) and len(self._generations[-1][1]) >= self._size

    @property
    def horizon(self) -> str:
        """Time from which on what was missed has to be asked for; a little too early."""
        return a_little_before(self._generations[-2 if len(self._generations) == _KEPT else 0][0])

    def __len__(self) -> int:
        return sum(len(known) for _, known in self._generations)

    def begin(self, time: str) -> None:
        """Begin a generation.

        Args:
            time: Time of the server, not later than now.
        """
        self._generations.append((time, {}))
        del self._generations[:-_KEPT]

    def newest(self, count: int) -> list[str]:
        """Ids of the events that were remembered last."""
        found: list[str] = []
        for _, known in reversed(self._generations):
            found += list(reversed(known))[: count - len(found)]
        return found

    def remember(self, message: Mapping[str, Any], *, fetched: bool) -> bool:
        """Tell whether an event, or a change of one, is new; from now on it is not.

        Args:
            message: The event as the server describes it.
            fetched: Whether it was asked for; otherwise it came by itself.
        """
        event_id = message.get("id")
        if not isinstance(event_id, str) or not self._generations:
            return True
        known = self._forget(event_id)
        now = _Known(
            message.get("status"),
            message.get("description") or "",
            message.get("updatedAt"),
            fetched,
            None if fetched else (message.get("progress"), message.get("summary"), message.get("updatedAt")),
        )
        if known is not None and self._is_same(known, now, message.get("createdAt")):
            # The message about an event that was read can still come, but not twice.
            now = known if fetched else now
            self._generations[-1][1][event_id] = now
            return False
        self._generations[-1][1][event_id] = now
        return True

    def _forget(self, event_id: str) -> Optional[_Known]:
        for _, known in reversed(self._generations):
            found = known.pop(event_id, None)
            if found is not None:
                return found
        return None

    def _is_same(self, before: _Known, now: _Known, created: Any) -> bool:
        same = (before.status, before.description) == (now.status, now.description)
        if now.fetched:
            return same
        if before.fetched:
            # The message may be about what was read, or about what was before that. Without a zone its times may be off
            # by hours, which is no reason to pass it over.
            age = _seconds_between(now.updated, before.updated)
            if age is not None and _SAME_TIME < age < _ON_ITS_WAY:
                return True
            return same and (_close(age) or _close(_seconds_between(now.updated, created)))
        return same and before.whole == now.whole


def a_little_before(time: str) -> str:
    """A time that is early enough to ask for all events of another: servers compare times with little precision."""
    parsed = parse_time(time)
    return time if parsed is None else (parsed - _OVERLAP).isoformat()


def parse_time(text: Any) -> Optional[datetime.datetime]:
    """A time as the server writes it, None when it is none; without a zone it is UTC."""
    if not isinstance(text, str):
        return None
    try:
        time = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return time if time.tzinfo is not None else time.replace(tzinfo=datetime.timezone.utc)


def _seconds_between(one: Any, other: Any) -> Optional[float]:
    first, second = parse_time(one), parse_time(other)
    return None if first is None or second is None else (second - first).total_seconds()


def _close(seconds: Optional[float]) -> bool:
    return seconds is not None and abs(seconds) < _SAME_TIME
