"""Which modules declare tables besides `schema`."""

from __future__ import annotations

from importlib import import_module

# A module named here is imported before a store opens.
TABLE_MODULES: list[str] = ["ayon_sandbox.tables"]


def load() -> None:
    """Import the modules, so that their tables are known."""
    for name in TABLE_MODULES:
        import_module(name)
