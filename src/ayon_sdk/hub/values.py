"""Copies and comparisons of plain values."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

_SHARED = (str, int, float, bool, type(None))


def snapshot(value: Any) -> Any:
    """A value that nobody can change in place: plain ones are themselves, lists and dictionaries are copied."""
    return value if isinstance(value, _SHARED) else deepcopy(value)


def differs(value: Any, other: Any) -> bool:
    """Whether a server would see a difference: True is not 1, but 24 is 24.0."""
    return value is not other and (value != other or isinstance(value, bool) is not isinstance(other, bool))


def text(value: Any, what: str) -> str:
    """Make sure that a value is a text.

    Raises:
        TypeError: It is not.
    """
    if not isinstance(value, str):
        raise TypeError(f"{what} has to be a text, not {type(value).__name__}")
    return value


def texts(values: Iterable[str], what: str) -> list[str]:
    """Make sure that there are texts in an iterable.

    Raises:
        TypeError: There is something else in it, or it is a single text.
    """
    if isinstance(values, str):
        raise TypeError(f"{what} have to be several texts, not a single one")
    return [text(value, f"each of the {what}") for value in values]
