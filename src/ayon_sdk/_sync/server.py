# Derived from src/ayon_sdk/_async/server.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""The server itself: information, version, what it supports, restart."""

from __future__ import annotations

from typing import Any

from .connection import Connection


class ServerInfoAPI(Connection):
    """Facts about the server."""
