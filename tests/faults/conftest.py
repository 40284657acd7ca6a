"""A misbehaving server and connections to it."""

from __future__ import annotations

from support.connections import connect, server, wild

__all__ = ["connect", "server", "wild"]
