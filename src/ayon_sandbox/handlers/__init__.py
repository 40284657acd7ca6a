"""Handlers of operations, one module per area of the API."""

from __future__ import annotations

from importlib import import_module

# Every module named here registers its handlers (and routes) when it is imported.
MODULES: list[str] = [
    "ayon_sandbox.handlers.graphql",
    "ayon_sandbox.handlers.secrets",
]


def load() -> None:
    """Import the handler modules."""
    for name in MODULES:
        import_module(name)
