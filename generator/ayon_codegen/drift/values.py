"""Values, names and paths of schemas: shown, compared, put in order."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..document import as_list

__all__ = [
    "among",
    "bound_order",
    "cut",
    "divides",
    "equal",
    "from_to",
    "last",
    "listed",
    "names",
    "segment",
    "show",
    "show_bound",
    "types_common",
    "types_within",
    "words",
]


def words(text: str) -> frozenset[str]:
    """The words of a text: a list of keywords that can be read."""
    return frozenset(text.split())


def segment(name: str) -> str:
    """A property as a part of a path: ``.name``, or ``["odd name"]``."""
    return f".{name}" if name.replace("-", "_").isidentifier() else f"[{json.dumps(name)}]"


def show(value: Any) -> str:
    """A value as JSON, cut short."""
    return cut(json.dumps(value, sort_keys=True, ensure_ascii=False, default=str))


def cut(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


def listed(values: Iterable[Any]) -> str:
    return cut(", ".join(show(value) for value in values))


def last(reference: str) -> str:
    return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def names(value: Any) -> set[str]:
    return {name for name in as_list(value) if isinstance(name, str)}


def equal(left: Any, right: Any) -> bool:
    return left == right and isinstance(left, bool) == isinstance(right, bool)


def among(value: Any, values: Iterable[Any]) -> bool:
    return any(equal(value, other) for other in values)


def show_bound(value: Any) -> str:
    if isinstance(value, tuple):
        limit, exclusive = value  # pyright: ignore[reportUnknownVariableType]
        return f"{show(limit)} (exclusive)" if exclusive else show(limit)
    return show(value)


def bound_order(bound: Any, sign: int) -> tuple[float, bool]:
    """Bounds in an order in which the higher one is stricter."""
    if isinstance(bound, tuple):
        return bound[0] * sign, bound[1]  # pyright: ignore[reportUnknownVariableType]
    return (bound * sign if isinstance(bound, (int, float)) else 0), False


def divides(small: Any, large: Any) -> bool:
    try:
        return abs(large / small - round(large / small)) < 1e-9
    except (TypeError, ZeroDivisionError, OverflowError):
        return False


def from_to(old: Any, new: Any) -> dict[str, str]:
    found = {"from": old, "to": new}
    return {key: str(value) for key, value in found.items() if value is not None}


_PLAIN = frozenset(("string", "integer", "number", "boolean"))


def types_within(small: frozenset[str], large: frozenset[str], *, text: bool) -> bool:
    def fits(kind: str) -> bool:
        return (
            kind in large
            or (kind == "integer" and "number" in large)
            or (text and kind in _PLAIN and "string" in large)
        )

    return all(map(fits, small))


def types_common(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    found = first & second
    if {"integer", "number"} & first and {"integer", "number"} & second:
        found |= {"number"}
    return found
