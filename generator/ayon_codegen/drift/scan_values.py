"""What is known of a value in a user's code."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from .findings import Confidence

__all__ = ["NOTHING", "Known", "join", "weaker"]

_ORDER: tuple[Confidence, ...] = ("possible", "likely", "certain")

KnownKind = Literal[
    "",
    "module",
    "class",
    "connection",
    "function",
    "member",
    "rest",
    "tag",
    "operation",
    "model",
    "result",
    "local",
]


@dataclass(frozen=True, slots=True)
class Known:
    """What a value is, and how sure that is."""

    kind: KnownKind = ""
    """``local`` is a function of the module itself, ``result`` what a call of the SDK gave, or a part of it."""
    name: str = ""
    """Of a connection the class; of others their name."""
    confidence: Confidence = "certain"
    origins: frozenset[str] = frozenset()
    """What a result is of."""

    @property
    def of_result(self) -> bool:
        """Whether it is, or holds, what the SDK gave."""
        return self.kind == "result"


NOTHING = Known()


def weaker(first: Confidence, second: Confidence) -> Confidence:
    """The lesser confidence of two."""
    return first if _ORDER.index(first) <= _ORDER.index(second) else second


def join(first: Known, second: Known) -> Known:
    """What is known of a value that is one or the other."""
    if not first.kind or not second.kind:
        return first if first.kind else second
    if first.kind == second.kind == "result":
        confidence = weaker(first.confidence, second.confidence)
        return Known("result", confidence=confidence, origins=first.origins | second.origins)
    if first == second:
        return first
    better = max(first, second, key=lambda one: (one.kind == "connection", _ORDER.index(one.confidence)))
    return replace(better, confidence=weaker(better.confidence, "likely")) if first.kind != second.kind else better
