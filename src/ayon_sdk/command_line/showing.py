"""What commands print: data on standard output, for people in a terminal and as JSON for scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.progress import Progress

__all__ = ["bars", "show_json", "show_table"]


def show_json(data: Any, compact: bool = False) -> None:
    """Print JSON: on one line for scripts, otherwise indented, and in colour in a terminal.

    Args:
        data: What to print.
        compact: One line, whoever reads.
    """
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower()
    plain = not encoding.startswith("utf")
    if compact:
        click.echo(json.dumps(data, ensure_ascii=plain, separators=(",", ":")))
        return
    text = json.dumps(data, ensure_ascii=plain, indent=2)
    if sys.stdout.isatty():
        from rich.console import Console

        Console(soft_wrap=True).print_json(text, ensure_ascii=plain)
    else:
        click.echo(text)


def show_table(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str]) -> None:
    """Print a table: aligned in a terminal, otherwise one line for each row with tabs between, without a header.

    Args:
        rows: Values by key.
        columns: Headers by key.
    """
    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(_cell(row.get(key)) for key in columns))
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(show_edge=False)
    for header in columns.values():
        table.add_column(header, overflow="fold")
    for row in rows:
        table.add_row(*(escape(_cell(row.get(key))) for key in columns))
    Console().print(table)


def _cell(value: Any) -> str:
    text = "" if value is None else str(value)
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


def bars(shown: bool = True) -> Progress:
    """A display for progress bars on standard error; draws nothing when that is no terminal.

    Args:
        shown: Whether to draw at all.
    """
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not (shown and console.is_terminal),
    )
