"""How commands fail: one message on standard error, an exit code that scripts can tell apart, no traceback."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .. import errors

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

__all__ = ["INTERRUPTED", "REFUSED", "UNREACHABLE", "USAGE", "clear_errors", "fail"]

FAILED = 1
"""The server says no, a query has errors, a file can't be read or written."""
USAGE = 2
"""The command can't be understood, or it is not known which server to use."""
REFUSED = 3
"""There is no token, the server does not accept it, or its user may not do this."""
UNREACHABLE = 4
"""No answer from the server."""
INTERRUPTED = 130
"""Ctrl+C."""


def exit_code(error: BaseException) -> int:
    """The exit code for an error."""
    if isinstance(error, (errors.UnauthorizedError, errors.AuthenticationError, errors.NotServiceUser)):
        return REFUSED
    if isinstance(error, errors.RequestFailed) and error.status == 403:
        return REFUSED
    if isinstance(error, errors.ServerNotConfigured):
        return USAGE
    if isinstance(error, errors.ServerNotReached):
        return UNREACHABLE
    if isinstance(error, (errors.AyonError, OSError)):
        return FAILED
    return USAGE


def clear_errors(function: Callable[P, None]) -> Callable[P, None]:
    """Show what the SDK raises as one message instead of a traceback; with ``--json``, the message is JSON too."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            function(*args, **kwargs)
        except BrokenPipeError:
            raise
        except (errors.AyonError, OSError, ValueError, ImportError) as error:
            fail(error)

    return run


def fail(error: BaseException) -> NoReturn:
    """End the command with what an error says."""
    context = click.get_current_context(silent=True)
    message = str(error) or type(error).__name__
    hints: list[str] = getattr(error, "hints", [])
    if context is not None and context.params.get("as_json"):
        told: dict[str, Any] = {"type": type(error).__name__, "message": message}
        status = getattr(error, "status", None)
        if isinstance(status, int):
            told["status"] = status
        sys.stderr.write(json.dumps({"error": told}) + "\n")
    else:
        lines = [f"Error: {message}", *(f"  {hint}" for hint in hints)]
        click.echo("\n".join(lines), err=True)
    sys.exit(exit_code(error))
