"""`TrafficStat` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["TrafficStatDict"]


class TrafficStatDict(TypedDict):
    """`TrafficStat` as plain JSON."""

    date: str
    egress: int
    ingress: int
    service: str
