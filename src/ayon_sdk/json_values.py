"""Python values as the JSON that a server reads."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Union, cast

from .sentinels import NOT_SET, REMOVED_VALUE

__all__ = ["JSONValue", "entity_data_json_default", "failed_json_default", "to_json"]

if TYPE_CHECKING:
    JSONValue = Union[None, bool, int, float, str, "list[JSONValue]", "dict[str, JSONValue]"]
else:
    # Making the real thing takes longer than the rest of this module.
    JSONValue = Any
"""What JSON can say."""


def entity_data_json_default(value: object) -> Union[int, str]:
    """Turn a value that JSON has no form for into one; fits the parameter ``default`` of `json.dumps`.

    Args:
        value: A datetime (whole seconds since 1970), date (ISO 8601), UUID (32 hexadecimal digits) or path (text).

    Returns:
        The value as JSON data.

    Raises:
        TypeError: The value is of another type.
    """
    import datetime
    import uuid
    from pathlib import PurePath

    if isinstance(value, datetime.datetime):
        return int(value.timestamp())
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return value.hex
    if isinstance(value, PurePath):
        return str(value)
    raise TypeError(f"a value of type {type(value).__name__} can't be written as JSON")


def failed_json_default(value: object) -> str:
    """Describe a value that JSON has no form for, for messages; fits the parameter ``default`` of `json.dumps`."""
    return f"< Failed value {type(value)} > {value}"


def to_json(value: Any, name: str = "value") -> JSONValue:
    """Copy a value as plain JSON data; the original is not changed.

    Datetimes become whole seconds since 1970, dates ISO 8601, UUIDs 32 hexadecimal digits, paths text, members of
    enumerations their values, tuples and sets lists. `NOT_SET` leaves its key out, `REMOVED_VALUE` becomes null.

    Args:
        value: Anything made of mappings, iterables and plain values.
        name: What the value is, for the message of an error.

    Raises:
        ValueError: Something inside can't be written as JSON; the message says where it is.
    """
    return _convert(value, name, frozenset())


def _convert(value: Any, where: str, parents: frozenset[int]) -> JSONValue:
    if value is REMOVED_VALUE:
        return None
    if isinstance(value, enum.Enum) and value is not NOT_SET:
        return _convert(value.value, where, parents)
    if value is None or isinstance(value, (bool, str, int)):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{where}: {value} can't be written as JSON")
        return value
    if isinstance(value, (Mapping, list, tuple, set, frozenset)):
        if id(cast("object", value)) in parents:
            raise ValueError(f"{where}: refers to itself, that can't be written as JSON")
        inside = parents | {id(cast("object", value))}
        if isinstance(value, Mapping):
            return _convert_mapping(cast("Mapping[Any, Any]", value), where, inside)
        items = cast("Iterable[Any]", value)
        if isinstance(value, (set, frozenset)):
            items = sorted(items, key=str)
        return [_convert(item, f"{where}[{index}]", inside) for index, item in enumerate(items)]
    try:
        return entity_data_json_default(value)
    except TypeError as error:
        raise ValueError(f"{where}: {error}") from None


def _convert_mapping(value: Mapping[Any, Any], where: str, parents: frozenset[int]) -> dict[str, JSONValue]:
    out: dict[str, JSONValue] = {}
    for key, item in value.items():
        if item is NOT_SET:
            continue
        name = _convert_key(key, where)
        out[name] = _convert(item, f"{where}.{name}", parents)
    return out


def _convert_key(key: object, where: str) -> str:
    if isinstance(key, enum.Enum):
        key = key.value
    if isinstance(key, str):
        return str(key)
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    try:
        return str(entity_data_json_default(key))
    except TypeError:
        raise ValueError(f"{where}: a key of type {type(key).__name__} can't be written as JSON") from None
