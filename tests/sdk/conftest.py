"""A misbehaving server and connections to it; a sandbox with a production in it."""

from __future__ import annotations

from support.connections import connect, server, wild
from support.demo import demo_sandbox
from support.production import production, production_sandbox

__all__ = ["connect", "demo_sandbox", "production", "production_sandbox", "server", "wild"]
