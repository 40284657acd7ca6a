"""Small rules of what is kept and what is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def mapping(value: Any) -> dict[str, Any]:
    """Return a value that is a mapping or None, as a mapping."""
    return value or {}


def sequence(value: Any) -> list[Any]:
    """Return a value that is a list or None, as a list."""
    return value or []


def without_nulls(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return a mapping without the keys that are None."""
    return {key: item for key, item in value.items() if item is not None}


def shown(value: Any) -> Any:
    """Return a value as answers show it: no mapping in it has a None."""
    if isinstance(value, dict):
        return {key: shown(item) for key, item in value.items() if item is not None}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [shown(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def in_storage_order(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return a mapping in the order a real server's database keeps keys: shorter first, then by text."""
    return {key: value[key] for key in sorted(value, key=lambda key: (len(key.encode()), key))}


def merged(old: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """Return `old` with `change` in it, mappings within mappings too; a key changed to None is removed."""
    out = dict(old)
    for key, value in change.items():
        if value is None:
            out.pop(key, None)
        elif isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = merged(out[key], value)  # pyright: ignore[reportUnknownArgumentType]
        else:
            out[key] = value
    return out


def patched(old: Mapping[str, Any], change: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return `old` with the keys of `change`; a key changed to None is removed."""
    return in_storage_order(without_nulls({**old, **(change or {})}))
