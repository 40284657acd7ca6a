"""A sandbox with the demo production, and connections to it."""

from __future__ import annotations

from support.demo import admin, demo, demo_sandbox, worker

__all__ = ["admin", "demo", "demo_sandbox", "worker"]
