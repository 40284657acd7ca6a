"""A misbehaving server and connections to it; nothing that a test opens or starts may stay behind."""

from __future__ import annotations

from support.connections import connect, server, wild
from support.leaks import nothing_leaks

__all__ = ["connect", "nothing_leaks", "server", "wild"]
