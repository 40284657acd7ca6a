"""``AsyncServerAPI`` in the shape of ``ServerAPI``, so that the scenarios can be played with it.

Every call runs in one event loop and one context: what a call changes there, such as the user acted for, the next sees.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import importlib
import inspect
from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Any

import ayon_sdk

_LOOP = asyncio.new_event_loop()
_CONTEXT = contextvars.copy_context()


def _run(awaitable: Awaitable[Any]) -> Any:
    async def wait() -> Any:
        return await awaitable

    return _LOOP.run_until_complete(_LOOP.create_task(wait(), context=_CONTEXT))


async def _collect(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]


@contextlib.contextmanager
def _entered(manager: Any) -> Iterator[Any]:
    value = _run(manager.__aenter__())
    try:
        yield value
    except BaseException as error:
        if not _run(manager.__aexit__(type(error), error, error.__traceback__)):
            raise
    else:
        _run(manager.__aexit__(None, None, None))


def _plain(value: Any) -> Any:
    if inspect.isawaitable(value):
        return _plain(_run(value))
    if inspect.isasyncgen(value):
        return _run(_collect(value))
    if hasattr(value, "__aenter__") and not isinstance(value, ayon_sdk.AsyncServerAPI):
        return _entered(value)
    return value


class ServerAPI:
    """Synchronous front of an `AsyncServerAPI`; gets a member for each of its public ones."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._async = _CONTEXT.run(ayon_sdk.AsyncServerAPI, *args, **kwargs)


def _method(name: str) -> Any:
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        return _plain(_CONTEXT.run(getattr(self._async, name), *args, **kwargs))

    return call


def _property(name: str) -> property:
    return property(
        lambda self: _plain(_CONTEXT.run(getattr, self._async, name)),
        lambda self, value: _CONTEXT.run(setattr, self._async, name, value),
    )


for _name in dir(ayon_sdk.AsyncServerAPI):
    if not _name.startswith("_"):
        _member = inspect.getattr_static(ayon_sdk.AsyncServerAPI, _name)
        _is_method = callable(_member) or isinstance(_member, (classmethod, staticmethod))
        setattr(ServerAPI, _name, _method(_name) if _is_method else _property(_name))


def __getattr__(name: str) -> Any:
    """Everything else is that of the package."""
    with contextlib.suppress(ImportError):
        return getattr(ayon_sdk, name, None) or importlib.import_module(f"ayon_sdk.{name}")
    raise AttributeError(name)
