"""The options that all commands share: which server, who asks, how patient."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, TypeVar

import click

from .. import environment
from ..errors import NotLoggedIn, ServerNotConfigured
from ..urls import normalise_base_url
from .failing import clear_errors

if TYPE_CHECKING:
    from .._sync.server_api import ServerAPI

__all__ = ["Session", "as_json_option", "server_command"]

Command = TypeVar("Command", bound=Callable[..., Any])


def as_json_option(command: Command) -> Command:
    """Add the option ``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, one line; errors too.")(command)


_OPTIONS = [
    click.option("--server", metavar="URL", help=f"Address of the server.  [env var: {environment.SERVER_URL}]"),
    click.option(
        "--token-file",
        metavar="FILE",
        help=f"Read the API key or session token from a file, - for standard input.  [env var: {environment.API_KEY}]",
    ),
    click.option(
        "--insecure-token-in-arguments",
        "visible_token",
        metavar="TOKEN",
        help="The token itself. Everybody on this machine can read it in the list of processes.",
    ),
    click.option("--as-user", metavar="NAME", help="Act as this user; takes the token of a service."),
    click.option("--timeout", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="Patience."),
    as_json_option,
]


class Session(NamedTuple):
    """What the shared options say."""

    server: Optional[str]
    token_file: Optional[str]
    visible_token: Optional[str]
    as_user: Optional[str]
    timeout: Optional[float]
    as_json: bool

    @property
    def url(self) -> str:
        """Address of the server.

        Raises:
            ServerNotConfigured: Neither option nor environment names one.
        """
        url = self.server or environment.get_server_url()
        if not url:
            raise ServerNotConfigured()
        return url

    def token(self) -> Optional[str]:
        """The token, from where the user says it is; None when it is nowhere."""
        if self.visible_token and self.token_file:
            raise click.UsageError("give one token: a file, or --insecure-token-in-arguments")
        if self.token_file == "-":
            return sys.stdin.readline().strip() or None
        if self.token_file:
            with open(self.token_file, encoding="utf-8") as stream:
                return stream.read().strip() or None
        if self.visible_token or not self._is_elsewhere:
            return self.visible_token or environment.get_api_key()
        return None

    @property
    def _is_elsewhere(self) -> bool:
        """Whether the token in the environment is for another server: one that the environment names too."""
        named = environment.get_server_url()
        return bool(self.server and named) and normalise_base_url(self.server) != normalise_base_url(named)

    @contextmanager
    def connect(self, anonymous: bool = False) -> Generator[ServerAPI, None, None]:
        """Connect in a block.

        Args:
            anonymous: Without a token, ask nobody for one.

        Raises:
            NotLoggedIn: There is no token, and nobody to ask for it.
        """
        url = self.url
        token = self.token()
        if token is None and not anonymous:
            token = self._ask(url)
        from .._sync.server_api import ServerAPI

        with ServerAPI(url, token, timeout=self.timeout, sender_type="ayon-sdk") as server:
            if self.as_user:
                with server.as_username(self.as_user):
                    yield server
            else:
                yield server

    def _ask(self, url: str) -> str:
        if self.token_file == "-" or not sys.stdin.isatty():
            reason = f" ({environment.API_KEY} is for {environment.get_server_url()})" if self._is_elsewhere else ""
            raise NotLoggedIn(
                f"There is no token for {url}{reason}: set {environment.API_KEY}, or give --token-file FILE; "
                'eval "$(ayon-sdk login)" gets one for a password'
            )
        return click.prompt(f"API key or session token for {url}", hide_input=True, err=True)


def server_command(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the shared options; it gets them as its first argument, a `Session`."""

    @functools.wraps(function)
    @clear_errors
    def run(*args: Any, **kwargs: Any) -> None:
        session = Session(**{name: kwargs.pop(name) for name in Session._fields})
        function(session, *args, **kwargs)

    for option in reversed(_OPTIONS):
        run = option(run)
    return run
