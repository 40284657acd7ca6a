"""How JSON becomes models and how values become JSON. Reading never raises; writing refuses by name what JSON cannot hold.

Rules are nested tuples: ``("model", module, class)``, ``("list", rule)``, ``("dict", rule)``, ``("union", rule, …)``,
``("datetime",)``, ``("date",)``, and None where JSON stays as it is.
"""

from __future__ import annotations

import datetime
import enum
import importlib
import math
import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

from .core import UNSET

if TYPE_CHECKING:
    from .model import Model

__all__ = ["decode", "encode"]


@runtime_checkable
class _HasDict(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


_MANY = 1_000_000
"""More fields than any model has."""
_CLASSES: dict[tuple[str, str], type[Model]] = {}


def decode(rule: Any, value: Any) -> Any:
    """Make models, dates and times of plain JSON.

    Args:
        rule: What is expected, see above.
        value: Plain JSON. What does not fit the rule (null, another type, an unreadable date) stays as it is.
    """
    if rule is None or value is None:
        return value
    kind = rule[0]
    if kind == "model":
        return _class(rule).from_dict(cast("dict[str, Any]", value)) if isinstance(value, dict) else value
    if kind == "list":
        return [decode(rule[1], item) for item in cast("list[Any]", value)] if isinstance(value, list) else value
    if kind == "dict":
        if not isinstance(value, dict):
            return value
        return {key: decode(rule[1], item) for key, item in cast("dict[str, Any]", value).items()}
    if kind == "union":
        return decode(_choose(rule[1:], value), value)
    if isinstance(value, str):
        return _time(value) if kind == "datetime" else _date(value)
    return value


def encode(value: Any, where: str = "body") -> Any:
    """Make plain JSON of models, mappings, lists, tuples, sets, dates, times, enums, UUIDs and paths.

    Members that are UNSET are left out.

    Raises:
        TypeError: JSON cannot hold a value; the message names its place.
        ValueError: A number is not finite.
    """
    if value is None or (isinstance(value, (str, bool, int)) and not isinstance(value, enum.Enum)):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{where} is {value}, which JSON has no number for")
        return value
    if isinstance(value, Mapping):
        return _encode_mapping(cast("Mapping[Any, Any]", value), where)
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("Iterable[Any]", value)
        return [encode(item, f"{where}[{index}]") for index, item in enumerate(items)]
    if isinstance(value, _HasDict):
        return encode(value.to_dict(), where)
    if isinstance(value, enum.Enum):
        return encode(value.value, where)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if type(value).__module__ == "uuid":
        # Looked at from outside: importing that module costs more than all of this one.
        return str(value.hex)
    if isinstance(value, os.PathLike):
        return str(os.fspath(cast("os.PathLike[str]", value)))
    raise TypeError(f"{where} is a {type(value).__name__}, which cannot be sent as JSON")


def _encode_mapping(value: Mapping[Any, Any], where: str) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, item in value.items():
        if isinstance(key, enum.Enum):
            key = key.value
        if not isinstance(key, str):
            raise TypeError(f"{where} has the key {key!r}; keys of JSON objects are texts")
        if item is not UNSET:
            result[key] = encode(item, f"{where}.{key}")
    return result


def _class(rule: tuple[str, str, str]) -> type[Model]:
    known = _CLASSES.get(rule[1:])
    if known is None:
        found = importlib.import_module(f"{__package__}.models.{rule[1]}")
        known = _CLASSES[rule[1:]] = getattr(found, rule[2])
    return known


def _choose(rules: tuple[Any, ...], value: Any) -> Any:
    """The member of a union that fits a value best."""
    if isinstance(value, dict):
        keys = set(cast("dict[str, Any]", value))
        best: Any = None
        most = -_MANY
        for rule in rules:
            if rule[0] == "model":
                required, known = _class(rule).known_keys()
                fit = len(known & keys) - (0 if required <= keys else _MANY)
            elif rule[0] == "dict":
                fit = 0
            else:
                continue
            if best is None or fit > most:
                best, most = rule, fit
        return best
    kinds = ("list",) if isinstance(value, list) else ("datetime", "date") if isinstance(value, str) else ()
    return next((rule for rule in rules if rule[0] in kinds), None)


def _time(text: str) -> datetime.datetime | str:
    try:
        return datetime.datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith(("Z", "z")) else text)
    except ValueError:
        pass
    try:
        from dateutil.parser import isoparse

        return isoparse(text)
    except (ImportError, ValueError, OverflowError):
        return text


def _date(text: str) -> datetime.date | str:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return text
