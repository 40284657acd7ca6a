# Derived from src/ayon_sdk/_async/live_feed.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Live events as they come: one connection after another, and what happened in between.

Nothing goes on in the background: whoever wants events asks for the next thing that happens, and everything is done on
the way. A consumer that is slow makes the server wait, or hang up, and gets what it missed when it comes back.
"""

from __future__ import annotations

import json
import random
import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Optional, cast

from ..errors import (
    GraphQlQueryFailed,
    InvalidAnswer,
    NotLoggedIn,
    RequestFailed,
    ServerUnreachable,
    TokenRefused,
    UnauthorizedError,
)
from ..event_memory import EventMemory, a_little_before, parse_time
from ..event_topics import to_subscribe, topic_matches
from ..jsonio import loads, mapping_of
from ..sort_order import SortOrder
from . import _compat_io

if TYPE_CHECKING:
    from ..live_types import LiveEventDict
    from .live import LiveAPI
    from .websocket import WebSocket

SILENCE = 20.0
"""Seconds without a message, not even a heartbeat, after which a connection is taken for dead."""
FIRST_DELAY = 0.2
LONGEST_DELAY = 10.0
REFUSED_DELAY = 30.0
"""Seconds until a token that was refused is tried again, by whoever wants that."""
_SURELY_READ = 1.0
"""Seconds in which a server has read what it was sent: it does not say when it listens to other topics."""
_ANCHORS = 50
_SLICE = 0.25
_FIELDS = (
    *("id", "topic", "project", "user", "sender", "dependsOn"),
    *("status", "description", "summary", "createdAt", "updatedAt"),
)
_BEGINNING = "1970-01-01T00:00:00+00:00"

What = Literal["opened", "closed", "refused", "heartbeat", "event"]


class Happened(NamedTuple):
    """Something that happened to a feed."""

    what: What
    message: Any = None


class LiveFeed:
    """Listens to events of one server, again and again, without losing any.

    Args:
        server: The connection.
        topics: Topics, with stars.
        project_name: Project the events have to belong to, None for all and none.
    """

    def __init__(self, server: LiveAPI, topics: Sequence[str], project_name: Optional[str] = None) -> None:
        self._server = server
        self.topics: Sequence[str] = topics
        self.project_name: Optional[str] = project_name
        self.connected: Optional[bool] = None
        """Whether it listens; None before it did for the first time."""
        self.hang_up: bool = False
        """Set to make the connection anew, at once."""
        self.last_error: Optional[Exception] = None
        """Why it does not listen, when it does not."""
        self._known_topics: Sequence[str] = ()
        self._memory = EventMemory()
        self._ready: deque[Happened] = deque()
        self._socket: Optional[WebSocket] = None
        self._token: Optional[str] = None
        self._behind = False
        self._look_again = float("inf")
        self._held: list[dict[str, Any]] = []
        self._heard = 0.0
        self._failures = 0
        self._wait_until = 0.0
        self._was_refused = False
        self._can_ask = True
        self._busy = threading.Lock()

    def next(self, seconds: float) -> Optional[Happened]:
        """The next thing that happens.

        Args:
            seconds: How long to wait for it.

        Returns:
            What happened; None when nothing did in time.

        Raises:
            RuntimeError: It is being waited for already.
        """
        if not self._busy.acquire(blocking=False):
            raise RuntimeError("one thread or task at a time can wait for live events")
        try:
            deadline = time.monotonic() + seconds
            while not self._ready:
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self._advance(min(left, _SLICE))
            return self._ready.popleft()
        finally:
            self._busy.release()

    def begin(self) -> None:
        """Find out where to start: what happens from now on is delivered.

        Raises:
            UnauthorizedError: The server wants a token, or does not accept the one it got.
            ServerUnreachable: There was no answer.
        """
        if self._memory.is_empty:
            newest = self._newest_time()
            old = self._ask(self.topics, a_little_before(newest))
            # Nothing is awaited from here on: it is done, or has not begun.
            self._memory.begin(newest)
            for event in old:
                self._memory.remember(event, fetched=True)
            self._known_topics = self.topics

    def connect(self) -> None:
        """Have the server listen already; when it can't, `next` tries again."""
        if self._socket is None and not self._was_refused:
            try:
                self._open()
            except (ServerUnreachable, RequestFailed, InvalidAnswer) as error:
                self._server.log.debug("Live events: %s", error)

    def disconnect(self, what: What = "closed") -> None:
        """Hang up."""
        socket, self._socket = self._socket, None
        if self.connected or what == "refused":
            self._ready.append(Happened(what))
        if self.connected is not None or what == "refused":
            self.connected = False
        if socket is not None:
            socket.close(timeout=0)

    def end(self) -> None:
        """Hang up for good, unless somebody is waiting for events, who is to do that then."""
        if self._busy.acquire(blocking=False):
            try:
                self.disconnect()
            finally:
                self._busy.release()

    # One step

    def _advance(self, seconds: float) -> None:
        """Do what is due next, for about so long."""
        if self.hang_up:
            self.hang_up = False
            self.disconnect()
            self._wait_until = 0.0
            self._failures = 0
            return
        left = self._wait_until - time.monotonic()
        if left > 0:
            _compat_io.sleep(min(left, seconds))
            return
        problem = None
        try:
            self._step(seconds)
            return
        except TokenRefused as error:
            self.last_error = error
            self._refused()
            return
        except (ServerUnreachable, RequestFailed, InvalidAnswer) as error:
            problem = error
        self._server.log.debug("Live events: %s", problem)
        self.last_error = problem
        # A connection that never worked says less about itself than the server does.
        if self._socket is not None and self._behind and not self.connected and self._is_token_refused():
            self._refused()
            return
        self._lost()

    def _step(self, seconds: float) -> None:
        if self._was_refused:
            # Requests are not even sent with a token that was refused, until it is found to be good again.
            if self._is_token_refused():
                self._refused()
                return
            self._was_refused = False
        self.begin()
        if self.has_old_token:
            self.disconnect()
        if self._socket is None:
            self._open()
            return
        if tuple(self._known_topics) != tuple(self.topics):
            self._learn_topics()
        if self.connected and (self._behind or self._heard > self._look_again):
            self._catch_up()
            self._look_again = float("inf")
            return
        if self._memory.is_full:
            newest = self._newest_time()
            self._memory.begin(newest)
        text = self._socket.receive(seconds)
        if text is not None:
            self._heard = time.monotonic()
            self._hear(text)
        elif not self._socket.connected:
            raise ServerUnreachable("the server has closed the connection")
        elif time.monotonic() - self._heard > SILENCE:
            raise ServerUnreachable(f"nothing was heard for {SILENCE:.0f} seconds")

    def _open(self) -> None:
        socket = self._server.create_websocket("ws")
        try:
            self._say_who_we_are(socket)
            self._socket = socket
        finally:
            if self._socket is None:
                socket.abort()
        self._behind = True
        self._held.clear()
        self._heard = time.monotonic()

    def _say_who_we_are(self, socket: WebSocket) -> None:
        self._token = self._server.access_token
        hello: dict[str, Any] = {"topic": "auth", "token": self._token, "subscribe": to_subscribe(self.topics)}
        if self.project_name is not None:
            hello["project"] = self.project_name
        socket.send(json.dumps(hello))

    @property
    def has_old_token(self) -> bool:
        """Whether the connection was made with another token than there is now."""
        return self._socket is not None and self._token != self._server.access_token

    def _hear(self, text: Any) -> None:
        """Take a message."""
        try:
            message = mapping_of(loads(text))
        except ValueError:
            return
        if not self.connected:
            # The first message is the sign that the token was accepted, and that the topics are listened to.
            self.connected = True
            self.last_error = None
            self._failures = 0
            self._ready.append(Happened("opened"))
        if message.get("topic") == "heartbeat":
            self._ready.append(Happened("heartbeat", message))
        elif self._behind:
            self._held.append(message)
        else:
            self._take(message, fetched=False)

    def _take(self, message: Any, fetched: bool) -> None:
        topic = message.get("topic")
        if not isinstance(topic, str) or not any(topic_matches(wanted, topic) for wanted in self.topics):
            return
        if self.project_name is not None and message.get("project") != self.project_name:
            return
        if self._memory.remember(message, fetched=fetched):
            self._ready.append(Happened("event", message))

    # What was missed

    def _catch_up(self) -> None:
        """Deliver what happened while nobody listened: before this connection, and since the last one."""
        missed = self._ask(self.topics, self._memory.horizon)
        known = {event["id"] for event in missed}
        for event in missed:
            self._take(event, fetched=True)
        # What came before the question was asked is among the answers, in its place; or the server does not keep it.
        for message in self._held:
            if message.get("id") not in known:
                self._take(message, fetched=False)
        self._held.clear()
        self._behind = False

    def _learn_topics(self) -> None:
        """Listen to other topics; what has happened to the new ones so far is not delivered later on."""
        topics = self.topics
        more = [topic for topic in topics if topic not in self._known_topics]
        old = self._ask(more, self._memory.horizon) if more else []
        for event in old:
            self._memory.remember(event, fetched=True)
        self._known_topics = topics
        if self._socket is not None:
            self._say_who_we_are(self._socket)
            self._look_again = time.monotonic() + _SURELY_READ

    def _ask(self, topics: Sequence[str], newer_than: str) -> list[LiveEventDict]:
        """Events that changed after a time, in the order of that."""
        if not self._can_ask:
            return []
        events: list[LiveEventDict] = []
        try:
            for found in self._server.get_events(
                topics=None if "*" in topics else topics,
                project_names=None if self.project_name is None else [self.project_name],
                include_logs=any(topic.startswith(("*", "log.")) for topic in topics),
                newer_than=newer_than,
                fields=_FIELDS,
                order=SortOrder.ascending,
            ):
                event = cast("LiveEventDict", dict(found))
                event["summary"] = _object(event.get("summary"))
                events.append(event)
        except GraphQlQueryFailed as error:
            self._cannot_ask(error)
        times = [parse_time(event["updatedAt"]) for event in events]
        if all(times):
            # Those of one time stay in the order in which the server got them.
            order = sorted(range(len(events)), key=lambda index: cast(Any, times[index]))
            events = [events[index] for index in order]
        return events

    def _newest_time(self) -> str:
        """A time of the server that is not later than now, and not earlier than anything that was delivered."""
        if not self._can_ask:
            return _BEGINNING
        found: list[Any] = []
        try:
            for event in self._server.get_events(
                include_logs=True, fields=_FIELDS[-2:], order=SortOrder.descending, limit=1
            ):
                found.append(event)
            anchors = self._memory.newest(_ANCHORS)
            if anchors:
                for event in self._server.get_events(event_ids=anchors, include_logs=True, fields=_FIELDS[-2:]):
                    found.append(event)
        except GraphQlQueryFailed as error:
            self._cannot_ask(error)
        times = [event["updatedAt"] for event in found if parse_time(event["updatedAt"]) is not None]
        return max(times, key=lambda time: cast(Any, parse_time(time)), default=_BEGINNING)

    def _cannot_ask(self, error: GraphQlQueryFailed) -> None:
        self._can_ask = False
        self._server.log.warning(
            "The server does not tell about past events, so those during an interruption will be missing: %s", error
        )

    # When it does not work

    def _lost(self) -> None:
        was_connected = self.connected
        self.disconnect()
        if was_connected:
            self._server.log.warning("Live events: the connection is lost, trying again")
        self._failures += 1
        longest = min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(self._failures - 1, 10))
        self._wait_until = time.monotonic() + longest * random.uniform(0.5, 1.0)

    def _refused(self) -> None:
        if not isinstance(self.last_error, UnauthorizedError):
            self.last_error = NotLoggedIn("The server does not accept the token, or not any more")
        self.disconnect("refused")
        self._was_refused = True
        self._wait_until = time.monotonic() + REFUSED_DELAY

    def _is_token_refused(self) -> bool:
        """Whether the server does not know the token; it says nothing about that on a websocket."""
        if not self._server.access_token:
            return True
        try:
            return not self._server.validate_token()
        except (ServerUnreachable, RequestFailed, InvalidAnswer):
            return False


def _object(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        try:
            value = loads(value)
        except ValueError:
            return {}
    return mapping_of(value)
