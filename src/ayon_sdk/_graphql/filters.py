"""What callers give as filters, as values of GraphQL variables."""

from __future__ import annotations

import enum
import json
import sys
from collections.abc import Iterable, Mapping, Set
from typing import TYPE_CHECKING, Any

from ..json_values import to_json

if TYPE_CHECKING:
    from uuid import UUID

    from typing_extensions import TypeGuard


def texts(value: object, parameter: str) -> list[str]:
    """The texts of an iterable filter, each once.

    Args:
        value: Any iterable of texts, ids (`uuid.UUID`) or enumeration members; a single one counts as a list of one.
        parameter: Name of the parameter, for messages.

    Returns:
        In the order given; sets, which have none, are sorted, so that equal calls make equal requests.

    Raises:
        TypeError: The value is not iterable, or holds something that can't be a text.
    """
    if isinstance(value, (str, enum.Enum)) or _is_uuid(value):
        return [_text(value, parameter)]
    if isinstance(value, (bytes, bytearray)) or not isinstance(value, Iterable):
        raise TypeError(f"{parameter} takes an iterable of texts, not {type(value).__name__}")
    items: Iterable[object] = value  # pyright: ignore[reportUnknownVariableType]
    found = dict.fromkeys(_text(item, parameter) for item in items)
    return sorted(found) if isinstance(value, Set) else list(found)


def name_pairs(value: object, parameter: str) -> set[tuple[str, str]]:
    """A filter by names per id, as pairs of id and name.

    Raises:
        TypeError: It is no mapping of ids to iterables of names.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"{parameter} takes a dictionary of ids to names, not {type(value).__name__}")
    names_by_id: Mapping[object, object] = value  # pyright: ignore[reportUnknownVariableType]
    return {
        (_text(key, parameter), name)
        for key, names in names_by_id.items()
        for name in texts(names, f"{parameter}[{key!r}]")
    }


def _text(item: object, parameter: str) -> str:
    if isinstance(item, enum.Enum):
        item = item.value
    if _is_uuid(item):
        return item.hex
    if isinstance(item, str):
        return item
    raise TypeError(f"{parameter} takes texts, {item!r} is of type {type(item).__name__}")


def _is_uuid(value: object) -> TypeGuard[UUID]:
    # Whoever has one has imported the module; for all others it takes longer to import than a query to write.
    module = sys.modules.get("uuid")
    return module is not None and isinstance(value, module.UUID)


def conditions(value: Mapping[str, Any] | str, parameter: str) -> str:
    """An advanced filter as the JSON text that the server takes.

    Raises:
        TypeError: It is neither a dictionary nor a text.
        ValueError: It holds a value that JSON can't carry, or is a text that is not JSON.
    """
    if isinstance(value, str):
        try:
            json.loads(value)
        except ValueError as error:
            raise ValueError(f"{parameter} is not valid JSON: {error}") from error
        return value
    if not isinstance(value, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{parameter} takes a dictionary with conditions, or its JSON text, not {type(value).__name__}")
    return json.dumps(to_json(value, parameter), separators=(",", ":"))


def links(value: object, parameter: str) -> str:
    """A filter by links: True (any), or ``"IN"``, ``"OUT"``, ``"ANY"``, ``"BOTH"``, ``"NONE"``."""
    if value is True:
        return "ANY"
    if isinstance(value, str) and value.upper() in ("IN", "OUT", "ANY", "BOTH", "NONE"):
        return value.upper()
    raise ValueError(f"{parameter} is True, 'IN', 'OUT', 'ANY', 'BOTH' or 'NONE', not {value!r}")


def coerce(value: object, kind: str, parameter: str) -> object:
    """A filter as the value of a variable of a GraphQL type.

    Args:
        value: What the caller gave.
        kind: GraphQL type text of the argument, e.g. ``"[String!]"``.
        parameter: Name of the parameter, for messages.

    Raises:
        TypeError: The value can't be of that type.
        ValueError: It is of that type and still can't be right.
    """
    name = kind.strip("[]!")
    if kind.startswith("["):
        if name == "Int":
            return _numbers(value, parameter)
        return texts(value, parameter)
    if name == "HasLinksFilter":
        return links(value, parameter)
    if name == "Boolean":
        if value not in (True, False):
            raise TypeError(f"{parameter} is True, False or None, not {value!r}")
        return bool(value)
    if name == "Int":
        return _numbers([value], parameter)[0]
    return _text(value, parameter)


def _numbers(value: object, parameter: str) -> list[int]:
    if isinstance(value, int):
        value = [value]
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise TypeError(f"{parameter} takes an iterable of whole numbers, not {type(value).__name__}")
    items: Iterable[object] = value  # pyright: ignore[reportUnknownVariableType]
    found: dict[int, None] = {}
    for item in items:
        if isinstance(item, bool) or not isinstance(item, int):
            raise TypeError(f"{parameter} takes whole numbers, {item!r} is of type {type(item).__name__}")
        found[item] = None
    return sorted(found) if isinstance(value, Set) else list(found)
