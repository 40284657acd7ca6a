"""JSON in and out: orjson reads when it is installed, the standard library does everything else.

Writing always goes through the standard library, so that the bytes on the wire do not depend on what is installed.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Union, cast

_loads: Union[Callable[[Union[bytes, str]], Any], None] = None


def loads(content: Union[bytes, str]) -> Any:
    """Parse JSON.

    Raises:
        ValueError: It is not JSON in UTF-8, UTF-16 or UTF-32, or is nested more deeply than Python can go.
    """
    global _loads
    if _loads is None:
        try:
            import orjson  # pyright: ignore

            _loads = orjson.loads  # pyright: ignore
        except ImportError:
            _loads = json.loads
    try:
        try:
            return _loads(content)  # pyright: ignore
        except ValueError:
            if _loads is json.loads:
                raise
            # orjson refuses some of what servers written in Python can write, such as NaN and lone surrogates.
            return json.loads(content)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def mapping_of(value: object) -> dict[str, Any]:
    """Parsed JSON where an object is expected: the object, an empty one in place of anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def dumps(value: Any) -> bytes:
    """Write JSON as UTF-8, compact.

    Dates and times become ISO 8601, enum members their values, UUIDs text, and sets and tuples lists.

    Raises:
        TypeError: Something in the value has no form in JSON.
        ValueError: A number is not finite, or the value contains itself.
    """
    return json.dumps(value, default=_default, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def _default(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(cast("set[Any]", value), key=str)
    kind = cast("type[Any]", type(value))
    if kind.__module__ == "uuid" or hasattr(value, "__fspath__"):
        return str(value)
    if hasattr(kind, "__members__"):
        return value.value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise TypeError(f"a value of type {type(value).__name__} has no form in JSON")
