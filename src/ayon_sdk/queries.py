"""Query strings and filters of requests."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any, cast
from urllib.parse import urlencode

__all__ = ["prepare_list_filters", "prepare_query_string"]


def prepare_query_string(key_values: Mapping[str, Any], skip_none: bool = True) -> str:
    """Write parameters as the query part of a URL.

    Args:
        key_values: Parameters; a list repeats its name, datetimes are ISO 8601.
        skip_none: Leave out parameters that are None.

    Returns:
        Text such as ``"?first=1&name=a+b"``, empty when there are no parameters.
    """
    pairs: list[tuple[str, str]] = []
    for key, value in key_values.items():
        if value is None and skip_none:
            continue
        several = isinstance(value, (list, tuple, set, frozenset))
        values = cast("Iterable[Any]", value) if several else (value,)
        pairs.extend((key, _query_value(item)) for item in values)
    return f"?{urlencode(pairs)}" if pairs else ""


def prepare_list_filters(output: MutableMapping[str, Any], *args: tuple[str, Any], **kwargs: Any) -> bool:
    """Add filters to the variables of a query.

    A filter that is None does not filter; one that is empty fits nothing, so there is no need to ask.

    Args:
        output: Variables to add to: each filter as a list without duplicates.
        *args: Pairs of a name and an iterable or single value.
        **kwargs: The same by name.

    Returns:
        False when a filter is empty, the answer then is known to be empty.
    """
    for key, value in (*args, *kwargs.items()):
        if value is None:
            continue
        single = isinstance(value, (str, bytes)) or not isinstance(value, Iterable)
        values: list[Any] = [value] if single else list(dict.fromkeys(cast("Iterable[Any]", value)))
        if not values:
            return False
        output[key] = values
    return True


def _query_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return _query_value(value.value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    return str(value)
