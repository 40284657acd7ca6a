"""`HeartbeatRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .host_health_model import HostHealthModelDict

__all__ = ["HeartbeatRequestModelDict"]


class HeartbeatRequestModelDict(TypedDict):
    """`HeartbeatRequestModel` as plain JSON."""

    health: HostHealthModelDict
    hostname: str
    services: NotRequired[list[str] | None]
