"""Events as objects, and the functions that are called when they happen."""

from __future__ import annotations

import inspect
import logging
import warnings
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Optional

from .event_topics import topic_matches

__all__ = ["Event", "EventCallback", "is_func_signature_supported", "weakref_partial"]

_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


@dataclass
class Event:
    """Something that happened.

    Attributes:
        topic: What happened, e.g. ``"entity.task.status_changed"``.
        data: The message of the server, as it came; ``event["key"]`` reads from it.
        id: Id of the event.
        sender: Who sent it.
        event_hash: What tells it from others of the same cause; messages don't carry it.
        project_name: Project it belongs to.
        dependencies: Id of the event it depends on.
        description: Text for people.
        summary: Short facts.
        payload: What consumers need; messages don't carry it, read it with ``server.get_event(event.id)``.
        status: ``"pending"``, ``"in_progress"``, ``"finished"``, ``"failed"``, ``"aborted"`` or ``"restarted"``.
        store: Whether the server keeps it.
    """

    topic: str
    data: dict[str, Any] = field(default_factory=dict[str, Any])
    id: Optional[str] = None
    sender: Optional[str] = None
    event_hash: Optional[str] = None
    project_name: Optional[str] = None
    dependencies: Optional[list[str]] = None
    description: Optional[str] = None
    summary: Optional[str] = None
    payload: Optional[dict[str, Any]] = None
    status: Optional[str] = None
    store: Optional[bool] = None

    def __getitem__(self, key: Any) -> Any:
        return self.data[key]

    def get(self, key: Any, default: Any = None) -> Any:
        """Read from the message.

        Args:
            key: E.g. ``"user"``.
            default: What to return when the message has no such key.
        """
        return self.data.get(key, default)

    @classmethod
    def from_ws_message(cls, data: dict[str, Any]) -> Optional[Event]:
        """Make an event of a message of the server.

        Args:
            data: The message.

        Returns:
            The event, None for a message without a topic.
        """
        topic = data.get("topic")
        if topic is None:
            return None
        return cls(
            topic,
            data,
            data.get("id"),
            data.get("sender"),
            None,
            data.get("project"),
            data.get("dependsOn"),
            data.get("description"),
            data.get("summary"),
            data.get("payload"),
            data.get("status"),
            data.get("store"),
        )


def is_func_signature_supported(func: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
    """Tell whether a function can be called with such arguments.

    Args:
        func: Any callable whose signature is known to Python.
        *args: Arguments by position.
        **kwargs: Arguments by name.

    Returns:
        Whether the arguments fit.

    Raises:
        TypeError: It is no callable.
        ValueError: Python does not know its signature.
    """
    try:
        inspect.signature(func).bind(*args, **kwargs)
    except TypeError:
        # The same error is raised for what is no callable; that is the caller's mistake and no answer.
        if not callable(func):
            raise
        return False
    return True


class weakref_partial:
    """A function, method or object with some of its arguments, that does not keep it alive.

    Args:
        func: What is to be called; when it is gone, calling does nothing.
        *args: Arguments that go before those of the call.
        **kwargs: Arguments by name; those of the call win.

    Raises:
        TypeError: It can't be referred to weakly.
    """

    def __init__(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self._reference = _reference_to(func)
        self._args = args
        self._kwargs = kwargs

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        func = self.get_func()
        return None if func is None else func(*self._args, *args, **{**self._kwargs, **kwargs})

    def get_func(self) -> Optional[Callable[..., Any]]:
        """What is to be called, None when it is gone."""
        return self._reference()

    def is_valid(self) -> bool:
        """Whether what is to be called is still there."""
        return self._reference() is not None

    def validate_signature(self, *args: Any, **kwargs: Any) -> bool:
        """Tell whether it can be called with such further arguments.

        Args:
            *args: Further arguments by position.
            **kwargs: Further arguments by name.

        Returns:
            Whether they fit; False when what is to be called is gone.
        """
        func = self.get_func()
        if func is None:
            return False
        return is_func_signature_supported(func, *self._args, *args, **{**self._kwargs, **kwargs})


def _reference_to(func: Callable[..., Any]) -> Callable[[], Optional[Callable[..., Any]]]:
    # A method object lives only as long as the expression that made it; what counts is the object it belongs to.
    return weakref.WeakMethod(func) if inspect.ismethod(func) else weakref.ref(func)


class EventCallback:
    """A function that is called with events of a topic, or of topics.

    It does not keep the function alive: somebody else has to, or it is never called. A lambda or a nested function
    given without a name of its own is gone at once.

    Args:
        topic: Topic of events; a star stands for anything, e.g. ``"entity.*"``.
        func: Called with the event, or without arguments when it takes none.
        order: Callbacks with lower numbers are called before others; 100 when it is not given.

    Raises:
        TypeError: It is no callable, or the order is no whole number.
    """

    default_order = 100

    def __init__(self, topic: str, func: Callable[..., Any], order: Optional[int] = None) -> None:
        if not callable(func):
            raise TypeError(f"A callback has to be callable, and {func!r} is not")
        if not isinstance(topic, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"A topic is a text such as 'entity.*', not {topic!r}")
        self._topic = topic
        self._partial: Optional[weakref_partial] = func if isinstance(func, weakref_partial) else None
        self._reference = _reference_to(func) if self._partial is None else lambda: self._partial
        self._name = _name_of(func)
        self._keywords = _takes_by_name(func)
        self._enabled = True
        self._registered = True
        self._order = self.default_order if order is None else _whole(order)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._topic} {self._name}>"

    @property
    def log(self) -> logging.Logger:
        """Logger that is told of errors in callbacks."""
        return logging.getLogger(type(self).__name__)

    @property
    def topic(self) -> str:
        """Topic of the events, with its stars."""
        return self._topic

    @property
    def is_ref_valid(self) -> bool:
        """Whether there is still something to be called."""
        if not self._registered:
            return False
        return self._partial.is_valid() if self._partial is not None else self._reference() is not None

    def validate_ref(self) -> None:
        """Deprecated: whether there is something to be called is found out whenever it matters."""
        warnings.warn("validate_ref is without effect, use is_ref_valid", DeprecationWarning, stacklevel=2)

    @property
    def enabled(self) -> bool:
        """Whether it is called at present."""
        return self._enabled

    def set_enabled(self, enabled: bool) -> None:
        """Have it called, or not called, from now on.

        Args:
            enabled: False to pass over events until it is True again.
        """
        self._enabled = enabled

    def deregister(self) -> None:
        """Never call it again."""
        self._registered = False

    def get_order(self) -> int:
        """Its place among others: lower numbers are called first."""
        return self._order

    def set_order(self, order: int) -> None:
        """Change its place among others.

        Args:
            order: Lower numbers are called first.

        Raises:
            TypeError: It is no whole number.
        """
        self._order = _whole(order)

    @property
    def order(self) -> int:
        """Its place among others: lower numbers are called first."""
        return self._order

    @order.setter
    def order(self, order: int) -> None:
        self.set_order(order)

    def topic_matches(self, topic: str) -> bool:
        """Tell whether it is to be called for a topic.

        Args:
            topic: Topic of an event.

        Returns:
            Whether the topic fits; a star stands for at least one character.
        """
        return topic_matches(self._topic, topic)

    def process_event(self, event: Event) -> None:
        """Call the function, if the topic fits and it is enabled; an error in it is logged.

        Args:
            event: The event.
        """
        self.call_with(event)

    def call_with(self, event: Event) -> Any:
        """Call the function as `process_event` does.

        Args:
            event: The event.

        Returns:
            What the function returned; None when it was not called, or failed.
        """
        if not self._enabled or not self._registered or not self.topic_matches(event.topic):
            return None
        func = self._reference()
        if func is None:
            return None
        try:
            return self._invoke(func, event)
        except Exception:
            self.log.warning("A callback failed: %r", self, exc_info=True)
            return None

    def _invoke(self, func: Callable[..., Any], event: Event) -> Any:
        if self._keywords:
            return func(event=event)
        try:
            signature_fits = (
                func.validate_signature(event)
                if isinstance(func, weakref_partial)
                else is_func_signature_supported(func, event)
            )
        except ValueError:
            # Python does not know: functions written in C, for the most part.
            signature_fits = True
        return func(event) if signature_fits else func()


def _whole(order: Any) -> int:
    if not isinstance(order, int):
        raise TypeError(f"The order of a callback is a whole number, not {order!r}")
    return order


def _name_of(func: Any) -> str:
    if isinstance(func, weakref_partial):
        func = func.get_func()
    return getattr(func, "__qualname__", None) or type(func).__name__


def _takes_by_name(func: Any) -> bool:
    """Whether a function can get the event under the name ``event`` only."""
    try:
        parameters = list(inspect.signature(func).parameters.values())
    except (TypeError, ValueError):
        return False
    if isinstance(func, weakref_partial) or any(
        one.kind in _POSITIONAL or one.kind is inspect.Parameter.VAR_POSITIONAL for one in parameters
    ):
        return False
    return any(
        one.kind is inspect.Parameter.VAR_KEYWORD
        or (one.kind is inspect.Parameter.KEYWORD_ONLY and one.name == "event")
        for one in parameters
    )
