"""``python -m bench``: measure our client beside the incumbent and show the table."""

from __future__ import annotations

import argparse
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from .environments import ROOT
from .measure import Result
from .report import missed, table, write_json
from .rows import ROWS, Context

OUT = ROOT / "out" / "bench.json"
FOLDERS = 20_000


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"of {', '.join(ROWS)}; default: all")
    parser.add_argument("--runs", type=int, default=5, help="runs of each client in a row (default: 5)")
    parser.add_argument("--folders", type=int, default=FOLDERS, help=f"folders to list (default: {FOLDERS:,})")
    parser.add_argument("--quick", action="store_true", help="2 runs, 2,000 folders: does everything still work?")
    parser.add_argument(
        "--json", type=Path, default=OUT, help=f"file for the numbers (default: {OUT.relative_to(ROOT)})"
    )
    args = parser.parse_args()
    if unknown := set(args.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    runs, folders = (2, 2_000) if args.quick else (args.runs, args.folders)
    # A log file has no width of its own: the table needs about this much.
    console = Console() if sys.stdout.isatty() else Console(width=150)
    results: list[Result] = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with ExitStack() as stack, Progress(*columns, console=console, transient=True) as progress:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        context = Context(runs, folders, stack, work)
        names = args.rows or list(ROWS)
        bar = progress.add_task("bench", total=len(names))
        for name in names:
            row = ROWS[name]
            progress.update(bar, description=row.name)
            result = row.run(context)
            result.title = result.title.format(folders=folders)
            results.append(result)
            progress.advance(bar)
    console.print(table(results))
    write_json(results, args.json)
    console.print(f"numbers: {args.json}")
    if short := missed(results):
        console.print(f"short of the target: {', '.join(short)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
