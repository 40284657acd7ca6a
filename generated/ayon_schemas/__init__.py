"""Pinned interface facts of released AYON servers: OpenAPI and GraphQL, one snapshot of each per server version.

The documents are as the server gives them, in canonical form (sorted, without prose); what depends on a studio is marked
with ``x-ayon-studio``. Written by ``ayon-sdk schema pin``.
"""

from __future__ import annotations

import json
import pkgutil
from typing import Any

__all__ = ["graphql", "lock", "newest", "openapi", "versions"]


def lock() -> dict[str, Any]:
    """Content of the lock: versions of the generator and hashes of every snapshot, oldest server first."""
    return json.loads(_read("lock.json"))


def versions() -> tuple[str, ...]:
    """Server versions that have a snapshot, oldest first, e.g. ``("1.0.0", …, "1.16.0")``."""
    return tuple(entry["server"] for entry in lock()["snapshots"])


def newest() -> str:
    """The newest server version that has a snapshot, e.g. ``"1.16.0"``."""
    return versions()[-1]


def openapi(version: str) -> dict[str, Any]:
    """The OpenAPI document of one server version, as a new object.

    Args:
        version: One of `versions`.

    Raises:
        LookupError: No snapshot of that version is pinned.
    """
    return json.loads(_snapshot(version, "openapi-{}.json"))


def graphql(version: str) -> str:
    """The GraphQL schema of one server version in SDL.

    Args:
        version: One of `versions`.

    Raises:
        LookupError: No snapshot of that version is pinned.
    """
    return _snapshot(version, "graphql-{}.graphql").decode()


def _snapshot(version: str, name: str) -> bytes:
    known = versions()
    if version not in known:
        raise LookupError(f"no snapshot of server {version!r} is pinned; there are {', '.join(known)}")
    return _read(name.format(version))


def _read(name: str) -> bytes:
    data = pkgutil.get_data(__name__, name)
    if data is None:
        raise LookupError(f"{name} is missing from the installed package {__name__}")
    return data
