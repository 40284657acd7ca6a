"""Topics of events: which of them a pattern stands for, and what to ask the server for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=256)
def _pattern(topic: str) -> re.Pattern[str]:
    return re.compile(".+".join(re.escape(part) for part in topic.split("*")), re.DOTALL)


def topic_matches(wanted: str, topic: str) -> bool:
    """Whether a topic is the one that is wanted; a star in that stands for anything but nothing.

    Args:
        wanted: E.g. ``"entity.task.status_changed"`` or ``"entity.*"``.
        topic: Topic of an event.
    """
    return wanted == topic or ("*" in wanted and _pattern(wanted).fullmatch(topic) is not None)


def to_subscribe(topics: Iterable[str]) -> list[str]:
    """What the server has to be asked for: it takes the beginnings of topics, ``"*"`` for all."""
    return sorted({topic.partition("*")[0] or "*" for topic in topics})


def topics_given(topics: Iterable[str]) -> tuple[str, ...]:
    """Topics as a caller gave them, each once.

    Raises:
        ValueError: There is none, or one of them is no text.
    """
    found = (topics,) if isinstance(topics, str) else tuple(dict.fromkeys(topics))
    if not found:
        raise ValueError('topics are needed, e.g. ["entity.task.*"], or ["*"] for all')
    for topic in found:
        if not isinstance(topic, str) or not topic.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"a topic is a text such as 'entity.task.created', not {topic!r}")
    return found
