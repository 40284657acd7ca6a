"""``ayon-sdk events``: what happens on the server, as it happens."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Optional

import click

from .connecting import Session, server_command
from .showing import show_json

if TYPE_CHECKING:
    from ..events import ConnectionState

__all__ = ["events"]


@click.group()
def events() -> None:
    """Follow what happens on the server."""


@events.command()
@click.argument("topics", nargs=-1)
@click.option("--project", metavar="NAME", help="Only events of this project.")
@click.option("-n", "--limit", type=click.IntRange(min=1), metavar="COUNT", help="End after so many events.")
@click.option(
    "--quiet-for",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="End when nothing has happened for so long.",
)
@server_command
def tail(
    session: Session, topics: tuple[str, ...], project: Optional[str], limit: Optional[int], quiet_for: Optional[float]
) -> None:
    """Print events as they happen, one on a line, until Ctrl+C.

    TOPICS say which; a star stands for anything. All by default.

    \b
    ayon-sdk events tail
    ayon-sdk events tail 'entity.task.*' --project demo
    ayon-sdk events tail entity.version.created --json | while read -r event; do …; done

    Goes on when the server was away, with what happened meanwhile; standard error tells. With --json each line is an
    event.
    """
    with session.connect() as server:
        # Before anything is waited for: a websocket does not say why it is refused.
        server.get_user()
        follower = server.events.subscribe(
            topics or ("*",), project, timeout=quiet_for, on_state=None if session.as_json else _Teller()
        )
        with follower:
            for count, event in enumerate(follower, 1):
                if session.as_json:
                    show_json(event, compact=True)
                else:
                    click.echo(_line(event))
                sys.stdout.flush()
                if count == limit:
                    break


class _Teller:
    """Says when the connection is lost, and when it is there again."""

    def __init__(self) -> None:
        self._was_lost = False

    def __call__(self, state: ConnectionState) -> None:
        if state == "disconnected" and not self._was_lost:
            self._was_lost = True
            click.echo("Disconnected; trying to connect again.", err=True)
        elif state == "connected" and self._was_lost:
            self._was_lost = False
            click.echo("Connected again.", err=True)


def _line(event: Any) -> str:
    values = [event.get(key) for key in ("updatedAt", "topic", "project", "user", "status", "description")]
    return "\t".join(" ".join(str(value).split()) if value else "-" for value in values)
