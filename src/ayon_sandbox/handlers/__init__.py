"""Handlers of operations, one module per area of the API; every module of this package is found by itself."""

from __future__ import annotations

import pkgutil
from importlib import import_module


def load() -> None:
    """Import the handler modules, which register their handlers and routes."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
