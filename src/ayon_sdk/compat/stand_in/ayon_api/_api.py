"""The functions and the context of the process-wide connection, for scripts that import them from where they were."""

from __future__ import annotations

import ayon_sdk

_NAMES: list[str] = vars(ayon_sdk)["__all__"]
globals()["__all__"] = _NAMES


def __getattr__(name: str) -> object:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(ayon_sdk, name)
