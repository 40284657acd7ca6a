"""Interleaved runs in fresh processes, and what comes out of them."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Callable, Sequence

TASKS = Path(__file__).resolve().parent / "tasks.py"
RUN_TIMEOUT = 900.0


@dataclass(frozen=True)
class Run:
    """One run of one client: seconds, requests seen by the server, peak memory of the process in KiB."""

    seconds: float
    requests: int | None = None
    peak_kib: int | None = None


@dataclass
class Side:
    """All runs of one client in a row."""

    runs: list[Run] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        return statistics.median(run.seconds for run in self.runs)

    @property
    def spread(self) -> tuple[float, float]:
        values = [run.seconds for run in self.runs]
        return min(values), max(values)

    @property
    def requests(self) -> int | None:
        values = [run.requests for run in self.runs if run.requests is not None]
        return round(statistics.median(values)) if values else None

    @property
    def peak_kib(self) -> int | None:
        values = [run.peak_kib for run in self.runs if run.peak_kib is not None]
        return round(statistics.median(values)) if values else None


@dataclass
class Result:
    """A measured row."""

    name: str
    title: str
    target: float | None
    theirs: Side = field(default_factory=Side)
    ours: Side = field(default_factory=Side)
    limit: Side = field(default_factory=Side)
    """What the machine allows, where a row has such a limit."""
    problem: str | None = None

    @property
    def alone(self) -> bool:
        """Whether it is something that only we do, and it was done."""
        return bool(self.ours.runs) and not self.theirs.runs and self.problem is None

    @property
    def ratio(self) -> float | None:
        """Median of ours over median of theirs; lower is better."""
        if self.problem or not self.ours.runs or not self.theirs.runs:
            return None
        return self.ours.seconds / self.theirs.seconds

    @property
    def ratio_spread(self) -> tuple[float, float] | None:
        """Lowest and highest ratio of the runs made beside each other."""
        pairs = [ours.seconds / theirs.seconds for ours, theirs in zip(self.ours.runs, self.theirs.runs)]
        return (min(pairs), max(pairs)) if pairs else None

    def as_json(self) -> dict[str, Any]:
        sides = {"theirs": self.theirs, "ours": self.ours, "limit": self.limit}
        return {
            "name": self.name,
            "title": self.title,
            "target": self.target,
            "ratio": self.ratio,
            "ratio_spread": self.ratio_spread,
            "problem": self.problem,
            **{
                key: {"median_s": side.seconds, "spread_s": side.spread, "runs": [asdict(run) for run in side.runs]}
                for key, side in sides.items()
                if side.runs
            },
        }


class RunFailed(Exception):
    """A measured process ended with an error."""


def interleave(
    result: Result,
    theirs: Callable[[], Run] | None,
    ours: Callable[[], Run],
    runs: int,
    warm_up: int = 1,
    limit: Callable[[], Run] | None = None,
) -> None:
    """Run them by turns, the first one changing each time, so that all meet the same weather.

    Args:
        result: Takes the runs.
        theirs: The incumbent's side, None for what only we do.
        ours: Our side.
        runs: Runs of each.
        warm_up: Runs before that do not count.
        limit: What the machine allows.
    """
    sides = [(result.theirs, theirs), (result.limit, limit), (result.ours, ours)]
    try:
        for turn in range(-warm_up, runs):
            order = [(side, run) for side, run in sides if run is not None]
            for side, run in order if turn % 2 else reversed(order):
                measured = run()
                if turn >= 0:
                    side.runs.append(measured)
    except RunFailed as error:
        result.problem = str(error)


def process(command: Sequence[str | Path], env: dict[str, str] | None = None, cwd: Path | None = None) -> Run:
    """Time a whole process, from its start to its end."""
    started = time.perf_counter()
    _run(command, None, env, cwd)
    return Run(time.perf_counter() - started)


def measured_process(command: Sequence[str | Path], codes: Sequence[int] = (0,)) -> Run:
    """Time a whole process, and tell its peak memory; it may end with any of some exit codes."""
    started = time.perf_counter()
    child = subprocess.Popen(
        [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in codes:
        raise RunFailed(f"exit code {child.returncode}")
    return Run(time.perf_counter() - started, peak_kib=usage.ru_maxrss)


def task(python: Path, name: str, client: str, arguments: dict[str, Any]) -> Run:
    """Run a task of ``tasks.py`` in a fresh process; it times itself, after its imports."""
    text = _run([python, "-I", TASKS, name, client], json.dumps(arguments), None, None)
    answer = json.loads(text.splitlines()[-1])
    return Run(answer["seconds"], peak_kib=answer["peak_kib"])


def _run(command: Sequence[str | Path], text: str | None, env: dict[str, str] | None, cwd: Path | None) -> str:
    # The settings of the caller's shell must not reach either client.
    base = {name: value for name, value in os.environ.items() if not name.startswith("AYON_")}
    done = subprocess.run(
        [str(part) for part in command],
        input=text,
        capture_output=True,
        text=True,
        env={**base, **(env or {})},
        cwd=cwd,
        timeout=RUN_TIMEOUT,
        check=False,
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise RunFailed(" / ".join(lines[-3:]) if lines else f"exit code {done.returncode}")
    return done.stdout
