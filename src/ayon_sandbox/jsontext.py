"""JSON texts: long lists are mostly this, so it is done by orjson where there is one."""

from __future__ import annotations

import json

try:
    import orjson
except ImportError:
    orjson = None

__all__ = ["dump", "dump_sorted"]


def dump(value: object) -> bytes:
    """Return compact JSON."""
    if orjson is not None:
        try:
            return orjson.dumps(value)
        except TypeError:
            # It refuses some of what JSON can say: large numbers, lone surrogates, keys that are no text.
            pass
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def dump_sorted(value: object) -> str:
    """Return compact JSON text with sorted keys."""
    if orjson is not None:
        try:
            return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()
        except TypeError:
            pass
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
