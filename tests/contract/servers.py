"""Where the scenarios are played: a sandbox of their own each, or the real server the environment names."""

from __future__ import annotations

import os
from typing import Any, Callable, TypeVar

T = TypeVar("T")


def real_server() -> dict[str, Any] | None:
    """Address and keys of the real server to test against, when there is one."""
    names = {"url": "AYON_SERVER_URL", "admin_key": "AYON_API_KEY", "service_key": "AYON_SERVICE_API_KEY"}
    values = {key: os.environ.get(name) for key, name in names.items()}
    return {**values, "real": True} if all(values.values()) else None


def on_server(use: Callable[[dict[str, Any]], T]) -> T:
    """Call ``use`` with the real server or with a fresh sandbox."""
    server = real_server()
    if server is not None:
        return use(server)
    from ayon_sandbox import Sandbox

    with Sandbox(seed=None) as sandbox:
        return use(
            {"url": sandbox.url, "admin_key": sandbox.admin_key, "service_key": sandbox.service_key, "real": False}
        )
