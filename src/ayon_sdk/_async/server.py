"""The server itself: information, version, what it supports, restart."""

from __future__ import annotations

from typing import Any

from .connection import AsyncConnection


class AsyncServerInfoAPI(AsyncConnection):
    """Facts about the server."""
