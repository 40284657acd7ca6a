"""The list that repairs enter with a decorator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

__all__ = ["Patch", "patch", "registered"]

Repair = Callable[[dict[str, Any]], int]


class Patch(NamedTuple):
    """A repair of an OpenAPI document."""

    name: str
    reason: str
    function: Repair


_REGISTERED: dict[str, Patch] = {}


def patch(name: str, *, reason: str) -> Callable[[Repair], Repair]:
    """Register a repair: a function that changes a document in place and returns how many places it touched.

    Args:
        name: Short and unique, words joined by dashes.
        reason: What is wrong in the document, and with whom.
    """

    def register(function: Repair) -> Repair:
        if name in _REGISTERED:
            raise ValueError(f"two patches are named {name!r}")
        _REGISTERED[name] = Patch(name, reason, function)
        return function

    return register


def registered() -> tuple[Patch, ...]:
    """All repairs in order of application."""
    return tuple(_REGISTERED.values())
