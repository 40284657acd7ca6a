"""Arguments of the raw verbs as pairs: query arguments and forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union, cast
from urllib.parse import parse_qsl, quote_plus


def pairs_of(params: Union[Mapping[str, Any], Iterable[tuple[str, Any]], str, None]) -> list[tuple[str, str]]:
    """Query arguments as pairs: None is left out, lists repeat their name.

    Args:
        params: Dictionary, pairs, or text as it stands in an address.
    """
    if not params:
        return []
    if isinstance(params, str):
        return parse_qsl(params.lstrip("?"), keep_blank_values=True)
    items = cast("Mapping[str, Any]", params).items() if isinstance(params, Mapping) else params
    out: list[tuple[str, str]] = []
    for name, value in items:
        several = isinstance(value, (list, tuple, set, frozenset))
        values = cast("Iterable[Any]", value) if several else (value,)
        out.extend((name, text) for text in map(text_of, values) if text is not None)
    return out


def text_of(value: Any) -> Optional[str]:
    """One value as it stands in an address, None for none."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(cast("type[Any]", type(value)), "__members__"):
        return str(value.value)
    return str(value)


def form_of(data: Mapping[str, Any]) -> bytes:
    """A dictionary as the body of a form."""
    return "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs_of(data)).encode("ascii")
