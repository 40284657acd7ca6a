"""Markdown for the text of a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..entries import Entry, fold
from ..findings import LEVELS, Level
from ..verdict import Judged, Verdict
from .wording import (
    LEVEL_MEANING,
    NOISE_TITLES,
    by_code,
    conclusion,
    document,
    expiry,
    headline,
    moved,
    noise_fate,
    plural,
    safe,
)

__all__ = ["LONGEST", "as_markdown", "code", "prose"]

LONGEST = 65_536
"""Characters that the text of a pull request or of a comment can have on GitHub."""

_TITLES: dict[Level, str] = {"error": "Errors", "warning": "Warnings", "info": "Infos"}
_ROOM = 400
"""Kept for the note that says what was cut."""
_PLACES = 10
_NAMES = 8
_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~&$]")
_AT_START = re.compile(r"(\d*)([-+=.):])")
_ZERO_WIDTH = "&#8203;"


def prose(text: object, *, edges: bool = False) -> str:
    """Text from outside as plain prose: no markup, no links, no mentions, no references to issues.

    Args:
        text: What to show.
        edges: Keep a space at either end, for a piece of a sentence.
    """
    plain = safe(text)
    if edges:
        plain = f"{' ' * str(text).startswith(' ')}{plain}{' ' * (str(text).endswith(' ') and bool(plain))}"
    escaped = _SPECIAL.sub(lambda match: "&lt;" if match[0] == "<" else f"\\{match[0]}", plain)
    # What is a list, a heading or a rule where a line begins with it.
    escaped = _AT_START.sub(r"\1\\\2", escaped, count=1) if not edges and _AT_START.match(escaped) else escaped
    # What would be linked without any markup: @name, #123, GH-123, addresses. A space of no width stands in its way.
    escaped = escaped.replace("@", f"@{_ZERO_WIDTH}").replace("\\#", f"\\#{_ZERO_WIDTH}")
    return re.sub(r"(?i)\b(https?|ftp|mailto|xmpp|www|GH)([:.-])", rf"\1{_ZERO_WIDTH}\2", escaped)


def code(text: object) -> str:
    """Text from outside as code, whatever backticks are in it."""
    plain = safe(text)
    if not plain:
        return ""
    longest = max((len(run) for run in re.findall("`+", plain)), default=0)
    fence = "`" * (longest + 1)
    space = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{space}{plain}{space}{fence}"


def _cell(text: object) -> str:
    """Code in a table, where a bar ends a cell even between backticks."""
    plain = re.sub(r"[!-'*-+;-@[-`{-~]", lambda match: f"&#{ord(match[0])};", safe(text))
    return f"<code>{plain}</code>"


def as_markdown(verdict: Verdict, *, longest: int = LONGEST) -> str:
    """The report as Markdown, cut at what GitHub takes, with a note that says so."""
    text = ""
    open_block = False
    left_out = 0
    for block in _blocks(verdict):
        if left_out or len(text) + len(block.text) > longest - _ROOM:
            left_out += block.findings
            continue
        text += block.text
        open_block = block.opens or (open_block and not block.closes)
    if left_out:
        text += "\n</details>\n" if open_block else ""
        text += (
            f"\n> **Cut here:** {plural(left_out, 'change')} did not fit into {longest:,} characters. "
            "The JSON and HTML reports have all of them.\n"
        )
    return text


class _Block:
    """A piece that is taken whole or left out."""

    def __init__(self, text: str, *, findings: int = 0, opens: bool = False, closes: bool = False) -> None:
        self.text = text
        self.findings = findings
        self.opens = opens
        self.closes = closes


def _blocks(verdict: Verdict) -> Iterator[_Block]:
    mark = "❌" if verdict.counting else "✅"
    yield _Block(f"## Schema drift: {prose(headline(verdict))}\n\n{mark} {prose(conclusion(verdict))}\n")
    sides = zip(verdict.report.base, verdict.report.revision, strict=False)
    rows = "".join(f"- {prose(document(base))} → {prose(document(revision))}\n" for base, revision in sides)
    yield _Block(f"\n{rows}" if rows else "")
    if not verdict.judged and not verdict.unused and not verdict.report.unread:
        return
    yield _Block(_summary(verdict))
    yield from _in_code(verdict)
    for level in LEVELS:
        title = f"{_TITLES[level]}: {LEVEL_MEANING[level]}"
        yield from _section(title, verdict.open(level), unfolded=level == "error")
    for kind, title in NOISE_TITLES.items():
        found = [item for item in verdict.noise if item.finding.noise == kind]
        yield from _section(f"{title}, {noise_fate(verdict)}", found)
    yield from _section("Approved", verdict.approved)
    if verdict.unused:
        yield _Block(f"\n### Approvals that match nothing any more ({len(verdict.unused)})\n\n")
        for approval in verdict.unused:
            yield _Block(f"- `{approval.fingerprint}` {prose(approval.reason)}\n", findings=1)
    if verdict.report.unread:
        yield _Block(f"\n### Code that could not be looked through ({len(verdict.report.unread)})\n\n")
        for file in verdict.report.unread:
            yield _Block(f"- {code(file.file)}: {prose(file.reason)}\n", findings=1)


def _summary(verdict: Verdict) -> str:
    counts = [(level, len(verdict.open(level))) for level in LEVELS]
    cells = [*counts, ("approved", len(verdict.approved)), ("studio set-up", len(verdict.noise))]
    head = " | ".join(name for name, _ in cells)
    rule = " | ".join("---:" for _ in cells)
    row = " | ".join(f"{count:,}" for _, count in cells)
    return f"\n| {head} |\n| {rule} |\n| {row} |\n"


def _in_code(verdict: Verdict) -> Iterator[_Block]:
    found = by_code(fold(item for item in verdict.judged if not item.approved))
    if not found:
        return
    yield _Block(
        f"\n### In your code ({plural(len(found), 'line')})\n\n| line | code | changes |\n| --- | --- | --- |\n"
    )
    for line, entries in found:
        told = list(dict.fromkeys(f"**{entry.first.level}** {prose(entry.first.text)}" for entry in entries))
        more = f"<br>and {len(told) - 3} more" if len(told) > 3 else ""
        text = "<br>".join(told[:3]) + more
        yield _Block(f"| {_cell(f'{line.file}:{line.line}')} | {_cell(line.text)} | {text} |\n", findings=1)


def _section(title: str, judged: Iterable[Judged], *, unfolded: bool = False) -> Iterator[_Block]:
    entries = fold(judged)
    if not entries:
        return
    if unfolded:
        yield _Block(f"\n### {title} ({len(entries)})\n\n")
    else:
        yield _Block(f"\n<details><summary><b>{title} ({len(entries)})</b></summary>\n\n", opens=True)
    for entry in entries:
        yield _Block(_entry(entry), findings=1)
    if not unfolded:
        yield _Block("\n</details>\n", closes=True)


def _entry(entry: Entry) -> str:
    found = entry.first
    lines = [f"- {code(found.rule)} {code(entry.places[0]) if entry.places else ''}".rstrip()]
    lines.append(prose(found.text))
    if found.renamed is not None:
        lines.append(f"Now {code(moved(found.renamed))}.")
    if found.advice:
        lines.append(f"*{prose(found.advice)}*")
    more = entry.places[1:]
    if more:
        rest = f" and {plural(len(more) - _PLACES, 'more place')}" if len(more) > _PLACES else ""
        lines.append("Also at " + ", ".join(map(code, more[:_PLACES])) + rest + ".")
    if entry.operations:
        rest = entry.operations_total - _PLACES
        more_operations = f" and {plural(rest, 'more operation')}" if rest > 0 else ""
        lines.append("Through " + ", ".join(map(code, entry.operations[:_PLACES])) + more_operations + ".")
    if entry.touches:
        lines.append(f"Touches {_touched(entry)}.")
    item = entry.items[0]
    if item.approval is not None:
        fate = expiry(item)
        lines.append(f"Approved: {prose(item.approval.reason)}" + (f" ({fate})" if fate else ""))
    lines.append(f"<sub>{entry.fingerprints[0]}</sub>")
    return "<br>\n  ".join(lines) + "\n"


def _touched(entry: Entry) -> str:
    sides = {"": "fully", "partly ": "partly"}
    names = {word: [code(item.name) for item in entry.brief_touches if item.extent == sides[word]] for word in sides}
    told = [word + ", ".join(found[:_NAMES]) for word, found in names.items() if found]
    rest = sum(len(found[_NAMES:]) for found in names.values())
    return "; ".join(told) + (f" and {rest:,} more" if rest else "")
