"""The event hub: functions that are called when events happen, under the names that scripts know."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Optional

from ..errors import AyonError
from ..event_callbacks import Event, EventCallback, weakref_partial
from . import _compat_io
from .live_feed import AsyncLiveFeed, Happened

if TYPE_CHECKING:
    from .live import AsyncLiveAPI

_LOOK = 0.25
_STOPPING = 1.0
"""Seconds that `stop` waits for a callback that is under way."""


class AsyncEventHub:
    """Calls functions when events happen on the server, or on this connection.

    It listens beside everything else, does not keep a program from ending, and survives restarts of the server: what
    happened meanwhile is delivered then. Topics of its own tell about the connection:

    - ``connection.opened`` and ``connection.closed``;
    - ``auth.failed``: the server does not accept the token; tried again from time to time, see `reauthenticate`;
    - ``server.restart_requested``: comes from the server.

    Args:
        connection: The connection whose token and address it uses; `AsyncServerAPI.get_event_hub` makes one.

    Example:
        hub = server.get_event_hub()

        def on_status(event):
            print(event.topic, event.summary)

        hub.add_callback("entity.task.status_changed", on_status)
    """

    TOPIC_CONNECTION_OPENED = "connection.opened"
    TOPIC_CONNECTION_CLOSED = "connection.closed"
    TOPIC_AUTH_FAILED = "auth.failed"
    TOPIC_SERVER_RESTART_REQUESTED = "server.restart_requested"

    def __init__(self, connection: AsyncLiveAPI) -> None:
        self._connection = connection
        self._callbacks: list[EventCallback] = []
        self._lock = threading.Lock()
        self._work: Optional[_compat_io.Background] = None
        self._feed: Optional[AsyncLiveFeed] = None
        self._turn = 0
        self._auth_failed = False
        self._restarting = False

    def __repr__(self) -> str:
        state = "running" if self.is_running() else "stopped"
        return f"<{type(self).__name__} {self._connection.get_base_url()} {state}>"

    # State

    def is_running(self) -> bool:
        """Whether it listens, or tries to."""
        return self._work is not None and self._work.is_alive

    def is_connected(self) -> bool:
        """Whether the server is being listened to."""
        return self.get_connection_state() is True

    def get_connection_state(self) -> Optional[bool]:
        """Whether the server is being listened to.

        Returns:
            True or False; None as long as it is not known, and when the hub does not run.
        """
        feed = self._feed
        return feed.connected if feed is not None and self.is_running() else None

    def is_auth_failed(self) -> bool:
        """Whether the server does not accept the token."""
        return self._auth_failed

    def is_server_restarting(self) -> bool:
        """Whether a restart of the server was asked for and the connection has not been made again since."""
        return self._restarting

    async def check_server_available(self) -> Optional[bool]:
        """Whether the server is there.

        Returns:
            True while it is listened to; when it is not, whether it answers a request. None as long as the hub does not
            know the server: it does not run, or has just begun.
        """
        state = self.get_connection_state()
        if state is not False:
            return state
        try:
            with self._connection.options(timeout=2.0, max_retries=1):
                await self._connection.validate_server_availability()
        except AyonError:
            return False
        return True

    # Callbacks

    def add_callback(
        self,
        topic: str,
        callback: Callable[..., Any] | weakref_partial,
        order: Optional[int] = None,
        *,
        connect: bool = True,
    ) -> EventCallback:
        """Have a function called with events.

        The hub does not keep the function alive: somebody else has to, see `EventCallback`.

        Args:
            topic: Topic of the events; a star stands for anything, e.g. ``"entity.*"``.
            callback: Called with the event, or without arguments when it takes none; in the hub's thread or task.
            order: Callbacks with lower numbers are called before others; 100 when it is not given.
            connect: Start the hub when it does not run.

        Returns:
            What `deregister` and `set_enabled` belong to.

        Raises:
            TypeError: It is no callable, or the order is no whole number.
        """
        added = EventCallback(topic, callback, order)
        self._add([added], connect)
        return added

    def add_callbacks(self, callbacks: list[EventCallback], *, connect: bool = True) -> None:
        """Add callbacks that exist already.

        Args:
            callbacks: The callbacks.
            connect: Start the hub when it does not run.

        Raises:
            TypeError: One of them is no callback; none is added.
        """
        for callback in callbacks:
            if not isinstance(callback, EventCallback):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError(f"an EventCallback is needed, not {callback!r}")
        self._add(callbacks, connect)

    def _add(self, callbacks: Iterable[EventCallback], connect: bool) -> None:
        with self._lock:
            self._callbacks += callbacks
        if connect:
            self.start()

    def _valid_callbacks(self) -> list[EventCallback]:
        """Callbacks in the order in which they are called; those that are gone are forgotten."""
        with self._lock:
            self._callbacks = [one for one in self._callbacks if one.is_ref_valid]
            return sorted(self._callbacks, key=lambda one: one.order)

    async def emit_event(self, event: Event) -> None:
        """Call the callbacks that fit, without the server.

        Args:
            event: The event.
        """
        for callback in self._valid_callbacks():
            await _compat_io.settled(callback.call_with(event))

    # Running

    def start(self) -> None:
        """Begin to listen, beside everything else; nothing happens when it does already."""
        with self._lock:
            if self._work is not None and self._work.is_alive:
                return
            self._turn += 1
            self._auth_failed = self._restarting = False
            self._feed = AsyncLiveFeed(self._connection, self._topics())
            feed, turn = self._feed, self._turn
            self._work = _compat_io.Background(lambda: self._run(feed, turn), "AYONEventHub")

    async def stop(self) -> None:
        """Stop listening; callbacks stay, and are called again once it is started again."""
        with self._lock:
            work, self._work, feed = self._work, None, self._feed
            self._turn += 1
            self._feed = None
        if work is not None:
            await work.stop(_STOPPING)
        if feed is not None:
            await feed.end()

    def reconnect(self) -> None:
        """Make the connection anew, at once; what happens meanwhile is delivered. Does nothing when it does not run."""
        feed = self._feed
        if feed is not None:
            feed.hang_up = True

    def reauthenticate(self) -> None:
        """Go on with the token that the connection has now, at once; for after a token was refused."""
        feed = self._feed
        if feed is not None and (self._auth_failed or feed.has_old_token or feed.connected is not True):
            feed.hang_up = True

    def _topics(self) -> list[str]:
        return sorted({self.TOPIC_SERVER_RESTART_REQUESTED, *(one.topic for one in self._callbacks)})

    async def _run(self, feed: AsyncLiveFeed, turn: int) -> None:
        """Listen until somebody else does, or nobody is to."""
        try:
            while turn == self._turn:
                if not self._connection.access_token:
                    await self._without_token(feed)
                    continue
                feed.topics = self._topics()
                happened = None
                try:
                    happened = await feed.next(_LOOK)
                except AyonError as error:
                    self._connection.log.error("Live events: %s", error)
                    await _compat_io.sleep(_STOPPING)
                if happened is not None and turn == self._turn:
                    await self._pass_on(happened)
        finally:
            await feed.end()

    async def _without_token(self, feed: AsyncLiveFeed) -> None:
        if feed.connected:
            await feed.disconnect()
            happened = await feed.next(_LOOK)
            if happened is not None:
                await self._pass_on(happened)
        await _compat_io.sleep(_LOOK)

    async def _pass_on(self, happened: Happened) -> None:
        if happened.what == "opened":
            self._auth_failed = self._restarting = False
            await self.emit_event(Event(self.TOPIC_CONNECTION_OPENED))
        elif happened.what == "closed":
            await self.emit_event(Event(self.TOPIC_CONNECTION_CLOSED))
        elif happened.what == "refused":
            self._auth_failed = True
            await self.emit_event(Event(self.TOPIC_AUTH_FAILED))
        else:
            event = Event.from_ws_message(happened.message)
            if event is not None:
                if event.topic == self.TOPIC_SERVER_RESTART_REQUESTED:
                    self._restarting = True
                await self.emit_event(event)
