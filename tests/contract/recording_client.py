"""`ServerAPI` that writes down which requests each of its members sends, as ``MEMBER_RECORDS`` names a file.

A line is a JSON list: member, HTTP verb and path, or member, ``"graphql"`` and the text of the query. What a member
does by calling others counts as its own.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import json
import os
from collections.abc import Iterator
from typing import Any

import ayon_sdk

_FILE = open(os.environ["MEMBER_RECORDS"], "a", encoding="utf-8")  # noqa: SIM115 - open as long as the process
_current: list[str] = []


def _note(kind: str, what: str) -> None:
    if _current:
        _FILE.write(json.dumps([_current[0], kind, what]) + "\n")
        _FILE.flush()


@contextlib.contextmanager
def _member(name: str) -> Iterator[None]:
    _current.append(name)
    try:
        yield
    finally:
        _current.pop()


def _iterated(name: str, items: Iterator[Any]) -> Iterator[Any]:
    while True:
        with _member(name):
            try:
                item = next(items)
            except StopIteration:
                return
        yield item


class ServerAPI(ayon_sdk.ServerAPI):
    """The connection, watched."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.add_request_hook(lambda record: _note(record.method, record.path) if record.phase == "before" else None)

    def query_graphql(self, query: str, variables: Any = None) -> Any:
        _note("graphql", query)
        return super().query_graphql(query, variables)


def _method(name: str) -> Any:
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        with _member(name):
            result = getattr(super(ServerAPI, self), name)(*args, **kwargs)
        return _iterated(name, result) if inspect.isgenerator(result) else result

    return call


for _name in dir(ayon_sdk.ServerAPI):
    _found = inspect.getattr_static(ayon_sdk.ServerAPI, _name)
    if not _name.startswith("_") and inspect.isfunction(_found) and _name not in ("query_graphql", "add_request_hook"):
        setattr(ServerAPI, _name, _method(_name))


def __getattr__(name: str) -> Any:
    """Everything else is that of the package."""
    with contextlib.suppress(ImportError):
        return getattr(ayon_sdk, name, None) or importlib.import_module(f"ayon_sdk.{name}")
    raise AttributeError(name)
