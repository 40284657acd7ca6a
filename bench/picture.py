"""The picture of a measurement: a bar for each row, ours as a share of the incumbent's time."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

_WIDTH = 960
_LEFT = 430
_RIGHT = 150
_TOP = 64
_STEP = 26
_BAR = 14
_LONGEST = 1.25
"""Ratio at the end of the scale; longer bars are cut there."""

_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-size: 16px; font-weight: 600 }
.note { font-size: 12px; fill: #57606a }
.value { font-variant-numeric: tabular-nums }
.bar { fill: #0f9488 }
.short { fill: #c2680a }
.spread { stroke: #57606a; stroke-width: 1.5 }
.target { stroke: #24292f; stroke-width: 2 }
.one { stroke: #cf222e; stroke-width: 1; stroke-dasharray: 4 3 }
.track { fill: #57606a; fill-opacity: .1 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .note { fill: #9198a1 } .bar { fill: #2dd4bf } .short { fill: #f0a04b }
  .spread { stroke: #9198a1 } .target { stroke: #e6edf3 } .one { stroke: #ff7b72 } .track { fill: #9198a1 }
}
"""


def picture(document: dict[str, Any]) -> str:
    """Draw a measurement.

    Args:
        document: What ``bench.json`` holds.

    Returns:
        An SVG that fits light and dark pages.
    """
    rows = [row for row in document["rows"] if row.get("ratio") is not None]
    height = _TOP + _STEP * len(rows) + 34
    scale = (_WIDTH - _LEFT - _RIGHT) / _LONGEST

    def x(ratio: float) -> float:
        return round(_LEFT + min(ratio, _LONGEST) * scale, 1)

    summary = "; ".join(f"{row['title']}: {row['ratio']:.2f}" for row in rows)
    bottom = _TOP + _STEP * len(rows)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" aria-label="{escape(summary, {chr(34): "&quot;"})}">',
        f"<style>{_STYLE}</style>",
        '<text class="title" x="16" y="26">ayon-sdk beside '
        f"{escape(str(document['incumbent']).replace('==', ' '))}</text>",
        '<text class="note" x="16" y="46">Time as a share of the incumbent’s (1.0, dashed); shorter is faster. '
        "Tick: our target. Line: spread of the runs.</text>",
    ]
    for index, row in enumerate(rows):
        y = _TOP + index * _STEP
        middle = y + _BAR / 2
        met = row["target"] is None or row["ratio"] <= row["target"]
        low, high = row["ratio_spread"]
        tick = x(row["target"]) if row["target"] is not None and row["target"] <= _LONGEST else None
        out += [
            f'<text x="{_LEFT - 12}" y="{middle + 4.5}" text-anchor="end">{escape(row["title"])}</text>',
            f'<rect class="track" x="{_LEFT}" y="{y}" width="{_WIDTH - _LEFT - _RIGHT}" height="{_BAR}" rx="2"/>',
            f'<rect class="{"bar" if met else "bar short"}" x="{_LEFT}" y="{y}" '
            f'width="{round(x(row["ratio"]) - _LEFT, 1)}" height="{_BAR}" rx="2"/>',
            f'<line class="spread" x1="{x(low)}" x2="{x(high)}" y1="{middle}" y2="{middle}"/>',
        ]
        if tick is not None:
            out.append(f'<line class="target" x1="{tick}" x2="{tick}" y1="{y - 3}" y2="{y + _BAR + 3}"/>')
        goal = "" if row["target"] is None else f" (≤ {row['target']})"
        out.append(
            f'<text class="value" x="{_WIDTH - _RIGHT + 12}" y="{middle + 4.5}">{row["ratio"]:.2f} ×{goal}</text>'
        )
    out += [
        f'<line class="one" x1="{x(1)}" x2="{x(1)}" y1="{_TOP - 6}" y2="{bottom}"/>',
        f'<text class="note" x="{x(1)}" y="{bottom + 14}" text-anchor="middle">1.0</text>',
        "</svg>",
    ]
    return "\n".join(out) + "\n"
