"""`HostModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .host_health_model import HostHealthModelDict

__all__ = ["HostModelDict"]


class HostModelDict(TypedDict):
    """`HostModel` as plain JSON."""

    lastSeen: str
    name: str
    health: NotRequired[HostHealthModelDict | None]
