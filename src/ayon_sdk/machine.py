"""This machine, as packages and servers name it."""

from __future__ import annotations

import datetime
import platform
import socket
from typing import Optional

__all__ = ["create_dependency_package_basename", "get_machine_name", "get_platform_name"]


def get_machine_name() -> str:
    """Get the host name of this machine without its domain, ``"unknown"`` when it has none."""
    return socket.gethostname().split(".")[0] or platform.node().split(".")[0] or "unknown"


def get_platform_name() -> str:
    """Get the name of this machine's platform: ``"windows"``, ``"linux"`` or ``"darwin"``."""
    return platform.system().lower()


def create_dependency_package_basename(platform_name: Optional[str] = None) -> str:
    """Make a name for a new dependency package, without extension.

    Args:
        platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``; this machine's by default.

    Returns:
        Name with the current UTC time, e.g. ``"ayon_2403051530_linux"``.
    """
    stamp = datetime.datetime.now(datetime.timezone.utc).strftime("%y%m%d%H%M")
    return f"ayon_{stamp}_{platform_name or get_platform_name()}"
