"""``python -m bench.publish``: bring a measurement into the documentation, as numbers, picture and table.

``--check`` only says whether picture and table are those of the numbers.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from .environments import ROOT
from .picture import picture

NUMBERS = ROOT / "docs" / "performance" / "bench.json"
PICTURE = ROOT / "docs" / "performance" / "bench.svg"
PAGE = ROOT / "docs" / "performance" / "index.md"
_BEGIN, _END = "<!-- table: derived by python -m bench.publish -->", "<!-- end of the table -->"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.publish", description=__doc__)
    parser.add_argument("numbers", nargs="?", type=Path, help="file that make bench wrote; default: what is published")
    parser.add_argument("--check", action="store_true", help="write nothing, fail when something is not up to date")
    args = parser.parse_args()
    if args.numbers is not None:
        NUMBERS.write_bytes(args.numbers.read_bytes())
    document = json.loads(NUMBERS.read_text("utf-8"))
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    wanted = {PICTURE: picture(document), PAGE: f"{before}{_BEGIN}\n\n{table(document)}\n{_END}{after}"}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text]
    if args.check:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what python -m bench.publish makes of the numbers")
        return 1 if stale else 0
    for path in stale:
        path.write_text(wanted[path], "utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


def table(document: dict[str, Any]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| row | incumbent | ours | ratio (lowest–highest) | target | requests | peak memory, MiB |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in document["rows"]:
        theirs, ours = row.get("theirs"), row.get("ours")
        if ours is None:
            lines.append(f"| {row['title']} | | {row.get('problem') or 'not measured'} | | | | |")
            continue
        ratio, goal = "–", "–" if row["target"] is None else f"≤ {row['target']}"
        if row["ratio"] is not None:
            low, high = row["ratio_spread"]
            ratio = f"{row['ratio']:.2f} ({low:.2f}–{high:.2f})"
            if row["target"] is not None:
                goal += " ✓" if row["ratio"] <= row["target"] else " ✗"
        lines.append(
            f"| {row['title']} | {_time(theirs)} | {_time(ours)} | {ratio} | {goal} "
            f"| {_pair(theirs, ours, 'requests')} | {_pair(theirs, ours, 'peak_kib', 1024)} |"
        )
        limit = row.get("limit")
        if limit:
            share = limit["median_s"] / ours["median_s"]
            lines.append(f"| … a plain socket copy | | {_time(limit)} | {share:.2f} of its speed | ≥ 0.8 | | |")
    return "\n".join(lines) + "\n"


def _time(side: dict[str, Any] | None) -> str:
    if side is None:
        return ""
    seconds = side["median_s"]
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _pair(theirs: dict[str, Any] | None, ours: dict[str, Any], key: str, divisor: int = 1) -> str:
    def middle(side: dict[str, Any] | None) -> str:
        values = sorted(run[key] for run in (side or {}).get("runs", ()) if run[key] is not None)
        return f"{values[len(values) // 2] / divisor:,.0f}" if values else ""

    first, second = middle(theirs), middle(ours)
    return f"{first} → {second}" if first and second else second


if __name__ == "__main__":
    sys.exit(main())
