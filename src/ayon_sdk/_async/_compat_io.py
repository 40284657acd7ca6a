"""What can't be derived: the few things that waiting code and blocking code do in different ways.

Its twin `_sync/_compat_io.py` is written by hand; everything else in `_sync` is derived.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import weakref
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from typing import Any, Generic, TypeVar

T = TypeVar("T")

sleep = asyncio.sleep


def owner() -> tuple[Any, ...]:
    """What pooled connections belong to: they can't be used in another process or on another event loop."""
    return os.getpid(), asyncio.get_running_loop()


def network_backend() -> Any:
    """What the engine opens connections with."""
    from .._asyncio_network import QuickBackend

    return QuickBackend()


class Lock:
    """A lock that can be made outside of an event loop, and be used on one after another."""

    def __init__(self) -> None:
        self._locks: weakref.WeakKeyDictionary[Any, asyncio.Lock] = weakref.WeakKeyDictionary()

    @asynccontextmanager
    async def hold(self) -> AsyncGenerator[None, None]:
        """Hold the lock in a block."""
        loop = asyncio.get_running_loop()
        lock = self._locks.get(loop)
        if lock is None:
            lock = self._locks[loop] = asyncio.Lock()
        async with lock:
            yield


class Gate:
    """Lets so many in at once; the others wait in line, whoever came first goes first.

    Args:
        places: How many may be in.
    """

    def __init__(self, places: int) -> None:
        self._places = places
        self._free = places
        self._line: deque[asyncio.Future[bool]] = deque()

    async def enter(self, seconds: float) -> bool:
        """Wait for a place, at most so long; whether there is one."""
        if self._free > 0:
            self._free -= 1
            return True
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()
        self._line.append(turn)
        timer = loop.call_later(seconds, lambda: turn.done() or turn.set_result(False))
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.result():
                self.leave()
            raise
        finally:
            timer.cancel()

    def is_empty(self) -> bool:
        """Whether nobody is in."""
        return self._free == self._places

    def leave(self) -> None:
        """Hand the place over to the next in line."""
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(True)
                return
        self._free += 1


CHANGES_THREADS = True
"""Whether `to_thread` costs a change of threads, so that it should not be called for a little."""


async def to_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a blocking function without blocking the event loop."""
    return await asyncio.to_thread(function, *args)


async def gather(calls: Iterable[Callable[[], Awaitable[T]]], limit: int = 8) -> list[T]:
    """Do several calls at once, at most `limit` at a time; results in the order of the calls.

    The first error ends the others and is raised.
    """
    gate = asyncio.Semaphore(limit)

    async def one(call: Callable[[], Awaitable[T]]) -> T:
        async with gate:
            return await call()

    tasks = [asyncio.ensure_future(one(call)) for call in calls]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def default_connection() -> Any:
    """A connection as the environment says."""
    from .server_api import AsyncServerAPI

    return AsyncServerAPI.from_environment()


def at_once(call: Callable[[], Awaitable[object]]) -> None:
    """Nothing: what can't wait can't ask, so it has to do with what is known."""


def knock(base_url: str, timeout: float, attempts: int) -> None:
    """Nothing: a constructor can't wait, so a server that is not there is found out with the first request."""


def abandon(transport: Any) -> None:
    """Nothing: connections can only be closed on their event loop; use ``async with`` or ``close_session``."""


class Ahead(Generic[T]):
    """A call that is under way while its maker does something else."""

    def __init__(self, call: Callable[[], Awaitable[T]]) -> None:
        self._task = asyncio.ensure_future(call())

    async def result(self) -> T:
        """Wait for the call: what it returns, or raises."""
        return await self._task

    def drop(self) -> None:
        """End the call; nobody will ask for its result."""
        if not self._task.cancel() and not self._task.cancelled():
            self._task.exception()


async def settled(value: Any) -> Any:
    """What a function returned that may be asynchronous: its result, waited for."""
    return await value if inspect.isawaitable(value) else value


_tasks: set[asyncio.Task[None]] = set()


class Background:
    """Work that goes on beside everything else, in a task, until it is done or stopped.

    Args:
        work: What is to be done.
        name: What it is called in listings of tasks.
    """

    def __init__(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._task = asyncio.get_running_loop().create_task(work(), name=name)
        # The event loop itself does not hold on to its tasks.
        _tasks.add(self._task)
        self._task.add_done_callback(_tasks.discard)

    @property
    def is_alive(self) -> bool:
        """Whether it goes on."""
        return not self._task.done() and not self._task.get_loop().is_closed()

    async def stop(self, seconds: float) -> None:
        """End it where it waits, and wait so long for that."""
        if self._task is asyncio.current_task():
            return
        self._task.cancel()
        await asyncio.wait({self._task}, timeout=seconds)
