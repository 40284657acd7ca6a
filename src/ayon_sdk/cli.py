"""``ayon-sdk``: finds its commands through entry points, so that the SDK imports none of the packages behind them."""

from __future__ import annotations

import os
import sys
from importlib.metadata import EntryPoint, entry_points
from typing import NoReturn

__all__ = ["main"]

_GROUP = "ayon_sdk.commands"


def _entry_points() -> list[EntryPoint]:
    if sys.version_info >= (3, 10):
        found = list(entry_points(group=_GROUP))
    else:
        found = list(entry_points().get(_GROUP, []))
    return sorted({point.name: point for point in found}.values(), key=lambda point: point.name)


def main() -> NoReturn:
    """Run the command that the arguments name.

    Exit codes: 0 done, 1 failed, 2 wrong usage or it could not begin, 3 no token or one that is refused, 4 no answer
    from the server, 130 interrupted; the message on standard error says why.
    """
    try:
        import click
    except ImportError:
        sys.stderr.write("ayon-sdk: its commands need an extra; install it with: pip install 'ayon-sdk[cli]'\n")
        sys.exit(2)

    points = {point.name: point for point in _entry_points()}

    class Commands(click.Group):
        """Loads a command when it is asked for."""

        def list_commands(self, ctx: click.Context) -> list[str]:
            return list(points)

        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
            point = points.get(cmd_name)
            if point is None:
                return None
            try:
                return point.load()
            except ImportError as error:
                return _unavailable(cmd_name, error)

    def _unavailable(name: str, error: ImportError) -> click.Command:
        if sys.version_info < (3, 11):
            reason = f"needs Python 3.11 or newer, this is {sys.version_info[0]}.{sys.version_info[1]}"
        else:
            reason = f"needs an extra, install it with: pip install 'ayon-sdk[codegen]' ({error})"

        @click.command(
            name,
            short_help=f"Not available here: {reason}.",
            context_settings={"ignore_unknown_options": True, "help_option_names": []},
        )
        @click.argument("rest", nargs=-1)
        def explain(rest: tuple[str, ...]) -> None:
            raise click.UsageError(f"{name} {reason}")

        return explain

    @click.group(cls=Commands)
    @click.version_option(package_name="ayon-sdk")
    def group() -> None:
        """Typed SDK for AYON: commands for scripts and shells, around schemas and generated clients."""

    try:
        status = group.main(prog_name="ayon-sdk", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        sys.stderr.write("Interrupted.\n")
        status = 130
    except BrokenPipeError:
        # Whoever reads has enough (``| head``); nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    sys.exit(status)
