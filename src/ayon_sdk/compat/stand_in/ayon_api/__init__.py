"""What ``import ayon_api`` gives to a program that runs under `ayon_sdk.compat`: the names of `ayon_sdk`."""

from __future__ import annotations

from importlib import import_module as _import_module

import ayon_sdk as _sdk
from ayon_sdk.compat import INTERFACE_VERSION as __version__

__all__ = ["__version__"]
_NAMES: list[str] = vars(_sdk)["__all__"]
globals()["__all__"] = _NAMES

_MODULES = frozenset(
    {
        "_api",
        "constants",
        "entity_hub",
        "events",
        "exceptions",
        "graphql",
        "graphql_queries",
        "operations",
        "server_api",
        "typing",
        "utils",
        "version",
    }
)
_NOT_BY_THEMSELVES = frozenset({"entity_hub", "operations", "typing"})
"""Have to be imported before they are there, as ever."""


def __getattr__(name: str) -> object:
    if name in _MODULES - _NOT_BY_THEMSELVES:
        return _import_module(f"{__name__}.{name}")
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_sdk, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_NAMES, *_MODULES - _NOT_BY_THEMSELVES})
