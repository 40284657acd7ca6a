"""What the tour shows: a line and a progress bar per step, a table at the end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table


class Step:
    """One step of the tour while it runs."""

    def __init__(self, progress: Progress, name: str) -> None:
        self.name = name
        self.result = ""
        self.seconds = 0.0
        self.failed = False
        self._progress = progress
        self._bar = progress.add_task(name, total=None)
        self._started = time.perf_counter()

    def advance(self, done: float, total: float) -> None:
        """Show how far the step is: `done` of `total`, in whatever unit."""
        self._progress.update(self._bar, completed=done, total=total)

    def done(self, result: str) -> None:
        """Say what came out, and stop the clock."""
        self.seconds = self.seconds or time.perf_counter() - self._started
        self.result = result


class Report:
    def __init__(self, console: Console) -> None:
        self.console = console
        self.steps: list[Step] = []

    def title(self, text: str) -> None:
        self.console.rule(f"[bold]{text}")

    def note(self, text: str) -> None:
        """A line of explanation under the running step."""
        self.console.print(f"    [dim]{text}[/]", highlight=False)

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Show a step while its block runs; its failure is recorded and goes on to the caller."""
        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TaskProgressColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self.console, transient=True) as progress:
            step = Step(progress, name)
            self.steps.append(step)
            try:
                yield_started = time.perf_counter()
                progress.start()
                try:
                    yield step
                finally:
                    step.seconds = step.seconds or time.perf_counter() - yield_started
            except BaseException as error:
                step.failed = True
                step.result = f"{type(error).__name__}: {error}".splitlines()[0]
                raise
            finally:
                progress.stop()
                mark = "[red]✗[/]" if step.failed else "[green]✓[/]"
                self.console.print(
                    f"{mark} {name} [dim]{step.seconds:.2f} s[/]  {step.result}", highlight=False, soft_wrap=True
                )

    def table(self) -> None:
        table = Table(title="What was done", title_justify="left")
        table.add_column("step")
        table.add_column("result", overflow="fold")
        table.add_column("seconds", justify="right")
        for step in self.steps:
            style = "red" if step.failed else None
            table.add_row(step.name, step.result, f"{step.seconds:.2f}", style=style)
        table.add_section()
        failed = sum(step.failed for step in self.steps)
        summary = f"{failed} failed" if failed else "all done"
        table.add_row("in all", summary, f"{sum(step.seconds for step in self.steps):.2f}", style="bold")
        self.console.print(table)
