"""Fixtures: a misbehaving server, and connections to it that do not wait long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable

import pytest
from support.misbehaving import MisbehavingServer

from ayon_sdk import ServerAPI
from ayon_sdk.retry import RetryPolicy

TOKEN = "k" * 64


@pytest.fixture
def wild() -> Iterator[MisbehavingServer]:
    """The server."""
    with MisbehavingServer() as server:
        yield server


@pytest.fixture
def connect(wild: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., ServerAPI]]:
    """Make connections to it, which are closed at the end."""
    for name in ("AYON_SERVER_TIMEOUT", "AYON_SERVER_RETRIES", "AYON_SITE_ID", "AYON_CA_FILE", "AYON_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    made: list[ServerAPI] = []

    def connection(token: Any = TOKEN, **options: Any) -> ServerAPI:
        server = ServerAPI(options.pop("url", wild.url), token, **{"timeout": 5.0, **options})
        server.retry_policy = RetryPolicy(first=0.01)
        made.append(server)
        return server

    yield connection
    for server in made:
        server.close_session()


@pytest.fixture
def server(connect: Callable[..., ServerAPI]) -> ServerAPI:
    """A connection to it with a token."""
    return connect()
