"""The resolvers, one module for each part of the schema."""

from __future__ import annotations

from importlib import import_module

_MODULES = ("studio", "entities", "folders", "products", "links", "lists", "activities", "events")


def load() -> None:
    """Import the modules, so that their resolvers are registered."""
    for name in _MODULES:
        import_module(f"{__name__}.{name}")
