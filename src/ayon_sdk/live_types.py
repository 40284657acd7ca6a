"""Live events as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, TypedDict

if TYPE_CHECKING:
    from .typing import EventStatus

__all__ = ["ConnectionState", "LiveEventDict"]

ConnectionState = Literal["idle", "connecting", "connected", "disconnected", "closed"]
"""Of what listens to events: not begun, on its way for the first time, listening, on its way again, at its end."""


class _LiveEventBase(TypedDict):
    id: str
    topic: str
    project: Optional[str]
    user: Optional[str]
    sender: Optional[str]
    dependsOn: Optional[str]
    status: EventStatus
    description: str
    summary: dict[str, Any]
    createdAt: str
    updatedAt: str


class LiveEventDict(_LiveEventBase, total=False):
    """An event as it is delivered: what the server tells of it at once, everything but the payload.

    Keys that can be missing are those that the server tells with a message, and not when it is asked for events that
    were missed.
    """

    senderType: Optional[str]
    progress: float
    store: bool
