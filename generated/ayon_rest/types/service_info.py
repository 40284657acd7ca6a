"""`ServiceInfo` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["ServiceInfoDict"]


class ServiceInfoDict(TypedDict):
    """`ServiceInfo` as plain JSON."""

    addonName: str
    addonVersion: str
    serviceName: str
