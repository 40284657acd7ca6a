"""Repairs that make a server's OpenAPI document one that can be rendered without loss.

Every repair is a small named function with its reason; it changes the document in place and returns how many places it
touched. They run in the order of the modules below. A repair that touches nothing in any pinned snapshot is dead and
fails ``make generate``; in a run on another server's document that is no error.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from .registry import Patch, patch, registered

__all__ = ["Patch", "apply", "dead", "digest_of_all", "patch", "registered"]

# Importing registers; the order is the order of application.
from . import shapes, operations  # noqa: F401, I001  # pyright: ignore[reportUnusedImport]


def apply(document: dict[str, Any]) -> dict[str, int]:
    """Apply all repairs in place and return the number of touched places by the name of the repair."""
    return {repair.name: repair.function(document) for repair in registered()}


def dead(reports: list[dict[str, int]]) -> list[Patch]:
    """Repairs that touched nothing in any of the documents."""
    return [repair for repair in registered() if not any(report.get(repair.name) for report in reports)]


def digest_of_all() -> str:
    """Hash of the source of all repairs, for the lock."""
    total = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return "sha256:" + total.hexdigest()
