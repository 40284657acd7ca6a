"""What can't be derived: the few things that waiting code and blocking code do in different ways.

Written by hand, as its twin `_async/_compat_io.py` is.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from time import sleep as sleep
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def owner() -> tuple[Any, ...]:
    """What pooled connections belong to: they can't be used in another process."""
    return (os.getpid(),)


def network_backend() -> Any:
    """What the engine opens connections with: its own way is quick."""
    return None


class Lock:
    """A lock between threads; a forked process has one of its own, as the thread that held it is not there."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = os.getpid()

    @contextmanager
    def hold(self) -> Generator[None, None, None]:
        """Hold the lock in a block."""
        if os.getpid() != self._process:
            self.__init__()
        with self._lock:
            yield


class Gate:
    """Lets so many in at once; the others wait in line.

    Args:
        places: How many may be in.
    """

    def __init__(self, places: int) -> None:
        self._count = places
        self._places = threading.Semaphore(places)

    def enter(self, seconds: float) -> bool:
        """Wait for a place, at most so long; whether there is one."""
        return self._places.acquire(timeout=seconds)

    def is_empty(self) -> bool:
        """Whether nobody is in."""
        taken = 0
        while taken < self._count and self._places.acquire(blocking=False):
            taken += 1
        for _ in range(taken):
            self._places.release()
        return taken == self._count

    def leave(self) -> None:
        """Hand the place over to the next in line."""
        self._places.release()


CHANGES_THREADS = False
"""Whether `to_thread` costs a change of threads, so that it should not be called for a little."""


def to_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a function; the caller waits for it anyway."""
    return function(*args)


def gather(calls: Iterable[Callable[[], T]], limit: int = 8) -> list[T]:
    """Do several calls, at most `limit` at a time; results in the order of the calls.

    Each call runs in a thread with a copy of the caller's context, and so with the caller's identity. The first error
    is raised after the calls that had started are done; those that had not are left out.
    """
    todo = list(calls)
    if len(todo) < 2 or limit < 2:
        return [call() for call in todo]
    import contextvars
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(min(limit, len(todo)), thread_name_prefix="ayon-sdk") as pool:
        futures = [pool.submit(contextvars.copy_context().run, call) for call in todo]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()


def default_connection() -> Any:
    """The connection of the process."""
    from ..global_context import get_server_api_connection

    return get_server_api_connection()


def at_once(call: Callable[[], object]) -> None:
    """Make a call for something that is not known yet."""
    call()


def knock(base_url: str, timeout: float, attempts: int) -> None:
    """Make sure that something listens where the server should be, without a request.

    Behind a proxy nothing is done: it is the proxy's business to reach the server.

    Args:
        base_url: URL of the server.
        timeout: Seconds to wait for the connection.
        attempts: How many times to try.

    Raises:
        ServerUnreachable: Nothing listens there.
    """
    import socket

    from .._imports import Uncollected
    from ..errors import ServerUnreachable
    from ..retry import DEFAULT_POLICY
    from ..urls import origin_of

    with Uncollected():
        from .._http import proxy_of

    if proxy_of(base_url):
        return
    origin = origin_of(base_url)
    reason = ""
    refused = False
    for attempt in range(1, attempts + 1):
        try:
            socket.create_connection((origin.host, origin.port), timeout).close()
            return
        except OSError as error:
            reason = error.strerror or str(error)
            refused = isinstance(error, ConnectionRefusedError)
        if attempt < attempts:
            sleep(DEFAULT_POLICY.delay(attempt, nobody_listens=refused) or 0)
    raise ServerUnreachable(
        f"Can't connect to {base_url}: {reason} (attempt {attempts} of {attempts}).\n"
        "  Is the server running, and is AYON_SERVER_URL the right address?",
        "CONNECT",
        base_url,
        attempts,
        reason,
    )


def abandon(transport: Any) -> None:
    """Close the connections of an object that is gone."""
    transport.close()


class Ahead(Generic[T]):
    """A call that is under way in a thread while its maker does something else.

    It runs with a copy of the maker's context, and so with the maker's identity.
    """

    def __init__(self, call: Callable[[], T]) -> None:
        import contextvars
        from concurrent.futures import Future

        future: Future[T] = Future()
        self._future = future
        run = contextvars.copy_context().run

        def work() -> None:
            # Everything that ends a call, an exit included, belongs to whoever waits for it.
            try:
                outcome = run(call)
            except BaseException as error:  # noqa: BLE001
                future.set_exception(error)
            else:
                future.set_result(outcome)

        threading.Thread(target=work, name="ayon-sdk-ahead", daemon=True).start()

    def result(self) -> T:
        """Wait for the call: what it returns, or raises."""
        return self._future.result()

    def drop(self) -> None:
        """Leave the call alone: its thread ends with the request it waits for."""


def settled(value: T) -> T:
    """What a function returned."""
    return value


class Background:
    """Work that goes on beside everything else, in a thread that does not keep the program from ending.

    It runs with a copy of the maker's context, and so with the maker's identity.

    Args:
        work: What is to be done; somebody has to tell it when to stop.
        name: What the thread is called.
    """

    def __init__(self, work: Callable[[], None], name: str) -> None:
        import contextvars

        run = contextvars.copy_context().run
        self._thread = threading.Thread(target=run, args=(work,), name=name, daemon=True)
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        """Whether it goes on."""
        return self._thread.is_alive()

    def stop(self, seconds: float) -> None:
        """Wait so long for its end."""
        if self._thread is not threading.current_thread():
            self._thread.join(seconds)
