"""Live events under the names that scripts know: the event hub, events, callbacks.

New code finds more in ``server.events``: events to loop over, each once and in order.
"""

from __future__ import annotations

from ._async.event_hub import AsyncEventHub
from ._async.event_stream import AsyncEventDoor, AsyncEventListener, AsyncEventStream
from ._async.websocket import AsyncWebSocket
from ._sync.event_hub import EventHub
from ._sync.event_stream import EventDoor, EventListener, EventStream
from ._sync.websocket import WebSocket
from .event_callbacks import Event, EventCallback, is_func_signature_supported, weakref_partial
from .live_types import ConnectionState, LiveEventDict

__all__ = [
    "AsyncEventDoor",
    "AsyncEventHub",
    "AsyncEventListener",
    "AsyncEventStream",
    "AsyncWebSocket",
    "ConnectionState",
    "Event",
    "EventCallback",
    "EventDoor",
    "EventHub",
    "EventListener",
    "EventStream",
    "LiveEventDict",
    "WebSocket",
    "is_func_signature_supported",
    "weakref_partial",
]
