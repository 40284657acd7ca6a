"""How a command fails: one message on standard error, exit code 2, no traceback."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import NoReturn, ParamSpec

import click
from rich.console import Console
from rich.markup import escape

from .errors import CodegenError

__all__ = ["COULD_NOT_RUN", "clear_errors"]

P = ParamSpec("P")

COULD_NOT_RUN = 2


def clear_errors(function: Callable[P, None]) -> Callable[P, None]:
    """Show errors of the generator as one message, with exit code 2, instead of a traceback."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            function(*args, **kwargs)
        except BrokenPipeError:
            raise  # Whoever reads has seen enough; click ends the process quietly.
        except (CodegenError, OSError) as error:
            _fail(str(error), error)
        except ImportError as error:
            if sys.version_info < (3, 11):
                _fail("the generator needs Python 3.11 or newer", error)
            _fail(f"this needs an extra; install it with: pip install 'ayon-sdk[codegen]' ({error})", error)

    return run


def _fail(message: str, cause: BaseException) -> NoReturn:
    Console(stderr=True, soft_wrap=True).print(f"[red]Error:[/] {escape(message)}", highlight=False)
    raise click.exceptions.Exit(COULD_NOT_RUN) from cause
