"""The table on the terminal and the JSON file."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

from rich.table import Table
from rich.text import Text

from .environments import INCUMBENT
from .measure import Result, Side


def table(results: list[Result]) -> Table:
    """Rows with medians, spread, ratio and target; green where the target is met."""
    out = Table(title=f"ours beside {INCUMBENT} (median, lowest–highest; ratio: lower is better)", title_justify="left")
    out.add_column("row")
    for name in ("incumbent", "ours", "ratio", "target", "requests", "peak MiB"):
        out.add_column(name, justify="right")
    for result in results:
        target = "–" if result.target is None else f"≤ {result.target}"
        if result.alone:
            peak = "" if result.ours.peak_kib is None else f"{result.ours.peak_kib / 1024:.0f}"
            out.add_row(result.title, "", _time(result.ours), "", "", "", peak)
            continue
        if result.ratio is None:
            out.add_row(result.title, Text(result.problem or "no runs", style="red"), "", "", target, "", "")
            continue
        low, high = result.ratio_spread or (result.ratio, result.ratio)
        met = result.ratio <= (result.target if result.target is not None else 1.0)
        ratio = Text(f"{result.ratio:.2f} ({low:.2f}–{high:.2f})", style="green" if met else "red")
        theirs, ours = result.theirs, result.ours
        requests = "" if ours.requests is None else f"{theirs.requests:,} → {ours.requests:,}"
        peak = "" if ours.peak_kib is None else f"{(theirs.peak_kib or 0) / 1024:.0f} → {ours.peak_kib / 1024:.0f}"
        out.add_row(result.title, _time(theirs), _time(ours), ratio, target, requests, peak)
        if result.limit.runs:
            limit = result.limit
            share = Text(f"{limit.seconds / ours.seconds:.2f} of its speed")
            out.add_row(
                "  a plain socket copy", "", _time(limit), share, "≥ 0.8", "", f"{(limit.peak_kib or 0) / 1024:.0f}"
            )
    return out


def write_json(results: list[Result], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count()}
    document = {"incumbent": INCUMBENT, "machine": machine, "rows": [result.as_json() for result in results]}
    path.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def missed(results: list[Result]) -> list[str]:
    """Names of the rows that failed or whose target is not met."""
    return [
        result.name
        for result in results
        if (result.ratio is None and not result.alone) or (result.target is not None and result.ratio > result.target)
    ]


def _time(side: Side) -> str:
    low, high = side.spread
    unit, scale = ("ms", 1000.0) if side.seconds < 1 else ("s", 1.0)
    digits = 0 if unit == "ms" and side.seconds >= 0.1 else 1 if unit == "ms" else 2
    return f"{side.seconds * scale:.{digits}f} {unit} ({low * scale:.{digits}f}–{high * scale:.{digits}f})"
