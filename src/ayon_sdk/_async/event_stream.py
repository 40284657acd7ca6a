"""Live events to loop over, and functions that are called with them: what ``server.events`` gives."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Optional

from ..errors import InvalidAnswer, NotLoggedIn, RequestFailed
from ..event_topics import topics_given
from ..retry import RETRIED_STATUSES
from . import _compat_io
from .live_feed import AsyncLiveFeed, Happened

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..live_types import ConnectionState, LiveEventDict
    from .live import AsyncLiveAPI

    OnState = Callable[[ConnectionState], Any]

_LOOK = 0.25
"""Seconds after which whoever waits finds out that the stream was closed."""


class AsyncEventStream:
    """Live events, each once and in order; comes from `AsyncEventDoor.subscribe`.

    A connection that is lost is made again, and what happened meanwhile is delivered first. To go through it ends when
    it is closed, or after `timeout` seconds without an event.
    """

    def __init__(
        self,
        server: AsyncLiveAPI,
        topics: tuple[str, ...],
        project_name: Optional[str],
        timeout: Optional[float],
        on_state: Optional[OnState],
    ) -> None:
        self._server = server
        self._feed = AsyncLiveFeed(server, topics, project_name)
        self._timeout = timeout
        self._on_state = on_state
        self._state: ConnectionState = "idle"
        self._closed = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {', '.join(self._feed.topics)} {self._state}>"

    @property
    def topics(self) -> tuple[str, ...]:
        """Topics of the events."""
        return tuple(self._feed.topics)

    @property
    def project_name(self) -> Optional[str]:
        """Project the events belong to, None for all and none."""
        return self._feed.project_name

    @property
    def state(self) -> ConnectionState:
        """``"idle"`` before it begins, ``"connecting"``, ``"connected"``, ``"disconnected"`` or ``"closed"``.

        It is known while somebody waits for events; nothing goes on in the background.
        """
        return self._state

    @property
    def is_connected(self) -> bool:
        """Whether the server is being listened to."""
        return self._state == "connected"

    async def open(self) -> None:
        """Begin: events from now on are delivered. A ``with`` block, and asking for the first event, do it too.

        Raises:
            UnauthorizedError: There is no token, or the server does not accept it.
            ServerUnreachable: There was no answer.
        """
        if self._state == "idle" and not self._closed:
            if not self._server.access_token:
                raise NotLoggedIn("Live events need a token")
            # First of all, so that the server has read what to tell about when the questions are answered.
            await self._feed.connect()
            try:
                await self._feed.begin()
            except Exception:
                await self._feed.end()
                raise
            self._set_state("connecting")

    async def next_event(self, timeout: Optional[float] = None) -> Optional[LiveEventDict]:
        """Wait for the next event.

        Args:
            timeout: Seconds to wait, None for as long as it takes.

        Returns:
            The event; None when none came in time, or when the stream is closed.

        Raises:
            UnauthorizedError: There is no token, or the server does not accept it.
            RequestFailed: The server does not serve live events.
            ServerUnreachable: The server can't be reached; only when it never was.
            RuntimeError: Another thread or task waits for events of this stream.
        """
        await self.open()
        deadline = float("inf") if timeout is None else time.monotonic() + timeout
        while not self._closed:
            # A look at the connection also takes what is there already, however little time is left.
            left = max(deadline - time.monotonic(), 0.001)
            happened = await self._feed.next(min(left, _LOOK))
            if happened is not None:
                event = self._note(happened)
                if event is not None:
                    return event
            elif self._feed.connected is None:
                self._raise_what_will_not_change()
            if time.monotonic() >= deadline:
                return None
        await self._feed.end()
        return None

    def _note(self, happened: Happened) -> Optional[LiveEventDict]:
        if happened.what == "event":
            return happened.message
        if happened.what == "opened":
            self._set_state("connected")
        elif happened.what == "closed":
            self._set_state("disconnected")
        elif happened.what == "refused":
            self._set_state("disconnected")
            raise self._feed.last_error or NotLoggedIn("The server does not accept the token")
        return None

    def _raise_what_will_not_change(self) -> None:
        """Raise what the server said to the first attempt, unless it could say something else to the next."""
        error = self._feed.last_error
        if isinstance(error, InvalidAnswer) or (
            isinstance(error, RequestFailed) and error.status not in RETRIED_STATUSES
        ):
            raise error

    def _set_state(self, state: ConnectionState) -> None:
        if state != self._state:
            self._state = state
            if self._on_state is not None:
                self._on_state(state)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> LiveEventDict:
        event = await self.next_event(self._timeout)
        if event is None:
            raise StopAsyncIteration
        return event

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End it; whoever waits for an event is told at once. Can be called from another thread or task."""
        if not self._closed:
            self._closed = True
            self._set_state("closed")
        # Once more even then: whoever waited when it was closed has the connection still open.
        await self._feed.end()


class AsyncEventListener:
    """Calls a function with live events, beside everything else; comes from `AsyncEventDoor.listen`.

    It does not keep a program from ending.
    """

    def __init__(self, stream: AsyncEventStream, callback: Callable[[LiveEventDict], Any]) -> None:
        self._stream = stream
        self._callback = callback
        self._error: Optional[Exception] = None
        self._work = _compat_io.Background(self._run, "ayon-sdk-events")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {', '.join(self._stream.topics)} {self.state}>"

    @property
    def state(self) -> ConnectionState:
        """``"connecting"``, ``"connected"``, ``"disconnected"`` or ``"closed"``; see also `error`."""
        return self._stream.state

    @property
    def is_connected(self) -> bool:
        """Whether the server is being listened to."""
        return self._stream.is_connected

    @property
    def error(self) -> Optional[Exception]:
        """Why it ended by itself, e.g. because the token is not accepted any more; None while all is well."""
        return self._error

    async def stop(self, timeout: float = 5.0) -> None:
        """Call the function no more.

        Args:
            timeout: Seconds to wait for a call that is under way.
        """
        await self._stream.aclose()
        await self._work.stop(timeout)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.stop()

    async def _run(self) -> None:
        stream = self._stream
        try:
            async for event in stream:
                try:
                    await _compat_io.settled(self._callback(event))
                except Exception:  # noqa: BLE001
                    # An error of one event must not keep the others from being handled.
                    self._log_error("The function that listens to events failed: %r", self._callback)
        except Exception as error:  # noqa: BLE001 - nobody is there to catch it
            self._error = error
            self._log_error("Live events have ended")
        finally:
            await stream.aclose()

    def _log_error(self, message: str, *args: object) -> None:
        self._stream._server.log.error(message, *args, exc_info=True)  # pyright: ignore[reportPrivateUsage]


class AsyncEventDoor:
    """Live events of a server: ``server.events``."""

    def __init__(self, server: AsyncLiveAPI) -> None:
        self._server = server

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._server.get_base_url()}>"

    def subscribe(
        self,
        topics: Iterable[str],
        project_name: Optional[str] = None,
        *,
        timeout: Optional[float] = None,
        on_state: Optional[OnState] = None,
    ) -> AsyncEventStream:
        """Listen to events: a stream to loop over.

        A connection that is lost is made again, with growing pauses, for as long as it takes; what happened meanwhile
        is delivered then. Each event is delivered once, and so is each change of one, in the order in which they
        happened; of several changes during an interruption, the last. Events that the server does not keep
        (``store=False``) are lost when they happen during one, and so are those of others when the user is no manager:
        the server tells such users about past events of their own only.

        Args:
            topics: Topics; a star stands for anything, e.g. ``["entity.task.*"]``.
            project_name: Only events of this project.
            timeout: Seconds without an event after which the loop ends, None for never. It can take a server 6 seconds
                to say that it listens, and nothing is delivered before.
            on_state: Called with the state whenever it changes: ``"connecting"``, ``"connected"``,
                ``"disconnected"``, ``"closed"``.

        Returns:
            The stream. Events count from when it is opened: by a ``with`` block, or by asking for the first.

        Raises:
            ValueError: There is no topic, or the time makes no sense.

        Example:
            async with server.events.subscribe(["entity.task.status_changed"], project_name="demo") as events:
                async for event in events:
                    print(event["description"])
        """
        if timeout is not None and not timeout > 0:
            raise ValueError(f"timeout must be a positive number of seconds, not {timeout!r}")
        return AsyncEventStream(self._server, topics_given(topics), project_name, timeout, on_state)

    async def listen(
        self,
        topics: Iterable[str],
        callback: Callable[[LiveEventDict], Any],
        project_name: Optional[str] = None,
        *,
        on_state: Optional[OnState] = None,
    ) -> AsyncEventListener:
        """Have a function called with events, one after another, while the program goes on.

        A synchronous connection calls it in a thread of its own, an asynchronous one in a task, and waits for it when
        it is asynchronous. An error in it is logged.

        Args:
            topics: Topics; a star stands for anything.
            callback: Called with each event.
            project_name: Only events of this project.
            on_state: Called with the state whenever it changes, see `subscribe`.

        Returns:
            What `stop` ends; events count from now on.

        Raises:
            ValueError: There is no topic.
            TypeError: The callback is no callable.
            UnauthorizedError: There is no token, or the server does not accept it.
            ServerUnreachable: There was no answer.

        Example:
            listener = server.events.listen(["entity.version.created"], lambda event: print(event["description"]))
            ...
            listener.stop()
        """
        if not callable(callback):
            raise TypeError(f"the callback has to be callable, and {callback!r} is not")
        stream = self.subscribe(topics, project_name, on_state=on_state)
        await stream.open()
        return AsyncEventListener(stream, callback)
