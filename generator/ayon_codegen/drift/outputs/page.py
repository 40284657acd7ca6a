"""One page for a browser: a summary, filters and search, with nothing loaded from elsewhere.

Everything from a schema enters through jinja's autoescaping, as text or in quoted attributes; style and script are ours
alone, and the page's own policy lets no other run.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections import Counter, defaultdict
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ...files import template_directory
from ..entries import Entry, fold
from ..findings import LEVELS, Level
from ..verdict import Judged, Verdict
from .wording import (
    LEVEL_MEANING,
    NOISE_TITLES,
    PART_NAMES,
    by_code,
    conclusion,
    document,
    expiry,
    headline,
    moved,
    noise_fate,
    place,
    safe,
)

__all__ = ["as_html"]

Node = dict[str, Any]

_TITLES: dict[Level, str] = {"error": "Errors", "warning": "Warnings", "info": "Infos"}
_BARS = 12
_LINKS = 4


def as_html(verdict: Verdict) -> str:
    """The report as one HTML document."""
    folder = template_directory() / "drift"
    env = Environment(
        loader=FileSystemLoader(folder),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=True,
    )
    style, script = ((folder / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    return env.get_template("page.html.jinja").render(
        style=Markup(style),
        script=Markup(script),
        style_hash=Markup(_source(style)),
        script_hash=Markup(_source(script)),
        **_views(verdict),
    )


def _source(text: str) -> str:
    """How the page's policy names the one style or script that may be used."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _views(verdict: Verdict) -> Node:
    sections = list(_sections(verdict))
    entries = [entry for section in sections for entry in section["entries"]]
    ids = {print_: entry["id"] for entry in entries for print_ in entry["fingerprints"]}
    lines = by_code(fold(item for item in verdict.judged if not item.approved))
    base, _, revision = headline(verdict).partition(" → ")
    tags = Counter(tag for entry in entries for tag in entry["tags"])
    bars = _bars([entry for entry in entries if entry["kind"] == "open"])
    return {
        "headline": headline(verdict),
        "base_name": base,
        "revision_name": revision,
        "sides": [
            (document(one), document(other))
            for one, other in zip(verdict.report.base, verdict.report.revision, strict=False)
        ],
        "failed": bool(verdict.counting),
        "conclusion": conclusion(verdict),
        "total": len(entries),
        "scanned": verdict.scanned,
        "tiles": _tiles(verdict, len(lines)),
        "bars": bars[:_BARS],
        "more_tags": len(bars[_BARS:]),
        "code_files": _files(lines, ids),
        "code_lines": len(lines),
        "parts": [
            {"value": part, "label": PART_NAMES[part], "count": count}
            for part, count in Counter(entry["part"] for entry in entries).most_common()
        ],
        "tags": [{"value": tag, "count": tags[tag]} for tag in sorted(tags, key=str.lower)],
        "levels": [{"value": level, "label": _TITLES[level].lower()} for level in LEVELS],
        "kinds": _kinds(entries),
        "sections": sections,
        "unread": [{"file": safe(file.file), "reason": safe(file.reason)} for file in verdict.report.unread],
        "unused": [
            {"fingerprint": item.fingerprint, "reason": safe(item.reason), "change": safe(item.change)}
            for item in verdict.unused
        ],
    }


def _tiles(verdict: Verdict, lines: int) -> list[Node]:
    tiles: list[Node] = [
        {
            "key": level,
            "count": len(verdict.open(level)),
            "label": _TITLES[level].lower(),
            "note": LEVEL_MEANING[level],
        }
        for level in LEVELS
    ]
    tiles.append({"key": "noise", "count": len(verdict.noise), "label": "studio set-up", "note": noise_fate(verdict)})
    expired = f"{len(verdict.expired)} expired" if verdict.expired else "let through"
    tiles.append({"key": "approved", "count": len(verdict.approved), "label": "approved", "note": expired})
    if verdict.scanned:
        tiles.append({"key": "code", "count": lines, "label": "lines of yours", "note": "reach what changes"})
    return tiles


def _kinds(entries: list[Node]) -> list[Node]:
    labels = {"open": "open", "noise": "studio set-up", "approved": "approved"}
    there = {entry["kind"] for entry in entries}
    return [{"value": kind, "label": label} for kind, label in labels.items() if kind in there]


def _sections(verdict: Verdict) -> Iterable[Node]:
    number = 0

    def section(key: str, title: str, note: str, judged: Iterable[Judged], kind: str) -> Iterable[Node]:
        nonlocal number
        views: list[Node] = []
        for entry in fold(judged):
            number += 1
            views.append(_entry(entry, kind, number))
        if views:
            yield {"id": key, "title": title, "note": note, "entries": views}

    for level in LEVELS:
        yield from section(level, _TITLES[level], LEVEL_MEANING[level], verdict.open(level), "open")
    for noise, title in NOISE_TITLES.items():
        found = [item for item in verdict.noise if item.finding.noise == noise]
        yield from section(noise, title, noise_fate(verdict), found, "noise")
    yield from section("approved", "Approved", "accepted with a reason", verdict.approved, "approved")


def _entry(entry: Entry, kind: str, number: int) -> Node:
    found = entry.first
    item = entry.items[0]
    operation = found.operation
    at = place(entry)
    method = safe(operation.method) if operation is not None else ""
    return {
        "id": f"f{number}-{entry.fingerprints[0]}",
        "kind": kind,
        "level": found.level,
        "part": found.part,
        "tags": tuple(dict.fromkeys(map(safe, entry.tags))),
        "rule": safe(found.rule),
        "text": safe(found.text),
        "advice": safe(found.advice),
        "method": method,
        "at": at.removeprefix(f"{method} ") if method else at,
        "places": [safe(text) for text in entry.places],
        "through": [safe(operation) for operation in entry.operations],
        "renamed": "" if found.renamed is None else moved(found.renamed),
        "base": safe(found.base),
        "revision": safe(found.revision),
        "touches": [
            (
                label,
                [
                    {"name": safe(touch.name), "kind": touch.kind}
                    for touch in entry.brief_touches
                    if touch.extent == side
                ],
            )
            for label, side in (("Touches", "fully"), ("Touches in part", "partly"))
        ],
        "lines": [
            {
                "file": safe(line.file),
                "line": line.line,
                "text": safe(line.text),
                "symbol": safe(line.symbol),
                "confidence": line.confidence,
            }
            for line in entry.lines
        ],
        "approval": "" if item.approval is None else safe(item.approval.reason),
        "expired": item.expired,
        "fate": expiry(item),
        "fingerprints": entry.fingerprints,
        "toml": _toml(entry),
    }


def _toml(entry: Entry) -> str:
    """Entries for a file of approvals; the reason is left to whoever pastes them."""
    change = json.dumps(safe(entry.first.text), ensure_ascii=False)
    return "\n".join(f'[{print_}]\nchange = {change}\nreason = ""\n' for print_ in entry.fingerprints)


def _files(lines: list[Any], ids: dict[str, str]) -> list[Node]:
    files: dict[str, list[Node]] = defaultdict(list)
    for line, reached in lines:
        worst = min((entry.first.level for entry in reached), key=LEVELS.index)
        links = [
            {
                "id": ids[entry.fingerprints[0]],
                "level": entry.first.level,
                "rule": safe(entry.first.rule),
                "title": safe(entry.first.text),
            }
            for entry in reached[:_LINKS]
        ]
        files[safe(line.file)].append(
            {
                "line": line.line,
                "text": safe(line.text),
                "level": worst,
                "links": links,
                "more": len(reached) - len(links),
            }
        )
    return [{"name": name, "lines": found} for name, found in files.items()]


def _bars(entries: list[Node]) -> list[Node]:
    counts: dict[str, Counter[Level]] = defaultdict(Counter)
    for entry in entries:
        for tag in entry["tags"]:
            counts[tag][entry["level"]] += 1
    if not counts:
        return []
    most = max(sum(count.values()) for count in counts.values())
    order = sorted(counts, key=lambda tag: ([-counts[tag][level] for level in LEVELS], tag))
    bars: list[Node] = []
    for tag in order:
        x = 0.0
        parts: list[Node] = []
        for level in LEVELS:
            width = counts[tag][level] * 100 / most
            if width:
                title = f"{counts[tag][level]} × {level}"
                parts.append({"level": level, "x": round(x, 2), "width": round(width, 2), "title": title})
            x += width
        bars.append({"tag": tag, "parts": parts, "count": sum(counts[tag].values())})
    return bars
