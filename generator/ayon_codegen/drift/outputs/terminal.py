"""Text for people: grouped, coloured where the console can show it, as wide as the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from ..entries import Entry, fold
from ..findings import LEVELS, Level
from ..verdict import Judged, Verdict
from .wording import (
    LEVEL_MEANING,
    NOISE_TITLES,
    conclusion,
    document,
    expiry,
    headline,
    moved,
    noise_fate,
    place,
    plural,
    safe,
    totals,
    touched,
)

__all__ = ["as_text", "show"]

_STYLES: dict[Level, str] = {"error": "bold red", "warning": "yellow", "info": "cyan"}
_TITLES: dict[Level, str] = {"error": "Errors", "warning": "Warnings", "info": "Infos"}
Line = tuple[int, Text]
"""Columns that it is indented by, wrapped lines too, and what it says."""
_INDENT = 9
_PLACES = 3
_LINES = 20


def as_text(verdict: Verdict, least: Level = "info") -> str:
    """The report without colour and without wrapped lines, for a file."""
    out = StringIO()
    show(verdict, Console(file=out, color_system=None, soft_wrap=True, width=1_000_000, legacy_windows=False), least)
    return out.getvalue()


def show(verdict: Verdict, console: Console, least: Level = "warning") -> None:
    """Print a report.

    Args:
        verdict: What to show.
        console: Where; lines are wrapped and coloured only on a terminal.
        least: The least level that is listed; the totals count all.
    """
    for indent, text in _report(verdict, least):
        if console.is_terminal:
            console.print(Padding(text, (0, 0, 0, indent)))
        else:
            console.print(Text(" " * indent) + text, soft_wrap=True)


def _report(verdict: Verdict, least: Level) -> Iterator[Line]:
    listed = LEVELS[: LEVELS.index(least) + 1]
    yield 0, Text(headline(verdict), style="bold")
    for base, revision in zip(verdict.report.base, verdict.report.revision, strict=False):
        yield 2, Text(f"{document(base)} → {document(revision)}", style="dim")
    mine = verdict.policy.only_my_code
    told = [item for item in verdict.judged if item.finding.level in listed and (item.finding.lines or not mine)]
    for level in LEVELS:
        found = [item for item in told if item.finding.level == level and not item.noise and not item.approved]
        yield from _section(f"{_TITLES[level]}: {LEVEL_MEANING[level]}", found)
    for kind, title in NOISE_TITLES.items():
        noise = [item for item in told if item.noise and item.finding.noise == kind]
        yield from _section(f"{title}, {noise_fate(verdict)}", noise)
    yield from _section("Approved", [item for item in told if item.approved])
    if verdict.unused:
        yield 0, Text()
        yield 0, Text(f"Approvals that match nothing any more ({len(verdict.unused)})", style="bold")
        for approval in verdict.unused:
            change = f"  {safe(approval.change)}" if approval.change else ""
            yield 2, Text(f"{approval.fingerprint}  {safe(approval.reason)}{change}")
    if verdict.report.unread:
        yield 0, Text()
        yield 0, Text(f"Code that could not be looked through ({len(verdict.report.unread)})", style="bold")
        for file in verdict.report.unread:
            yield 2, Text(f"{safe(file.file)}: {safe(file.reason)}")
    yield 0, Text()
    yield 0, Text(totals(verdict))
    lower = sum(1 for item in verdict.judged if item.finding.level not in listed)
    if lower:
        yield 0, Text(f"{plural(lower, 'finding')} below {least} not listed; --show info lists them.", style="dim")
    elsewhere = len(verdict.judged) - lower - len(told)
    if elsewhere:
        yield 0, Text(f"{plural(elsewhere, 'finding')} that your code does not run into not listed.", style="dim")
    if verdict.expired:
        expired = plural(len(verdict.expired), "finding")
        yield 0, Text(f"The approval of {expired} has expired: it does not count any more.", style="yellow")
    yield 0, Text(conclusion(verdict), style="bold red" if verdict.counting else "bold green")


def _section(title: str, judged: Iterable[Judged]) -> Iterator[Line]:
    entries = fold(judged)
    if not entries:
        return
    yield 0, Text()
    yield 0, Text(f"{title} ({len(entries)})", style="bold")
    for entry in entries:
        yield 0, Text()
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[Line]:
    found = entry.first
    head = Text()
    head.append(f"{found.level:<9}", style=_STYLES[found.level])
    head.append(safe(found.rule), style="bold")
    if place(entry):
        head.append(f"   {place(entry)}")
    head.append(f"   {entry.fingerprints[0]}", style="dim")
    yield 0, head
    yield _line(Text(safe(found.text)))
    if found.renamed is not None:
        yield _line(Text(f"now {moved(found.renamed)}"))
    more = entry.places[1:]
    if more:
        rest = f", and {plural(len(more) - _PLACES, 'more place')}" if len(more) > _PLACES else ""
        yield _labelled("also at", ", ".join(safe(at) for at in more[:_PLACES]) + rest)
    if entry.operations:
        rest = entry.operations_total - _PLACES
        more = f", and {plural(rest, 'more operation')}" if rest > 0 else ""
        yield _labelled("through", ", ".join(safe(at) for at in entry.operations[:_PLACES]) + more)
    if entry.touches:
        yield _labelled("touches", touched(entry))
    for line in entry.lines[:_LINES]:
        text = Text(f"{safe(line.file)}:{line.line}", style="magenta")
        text.append(f"   {safe(line.text)}", style="default")
        text.append(f"   {line.confidence}", style="dim")
        yield _labelled("your code", text)
    if len(entry.lines) > _LINES:
        yield _labelled("your code", f"and {plural(len(entry.lines) - _LINES, 'more line')}")
    if found.advice:
        yield _labelled("do", safe(found.advice))
    item = entry.items[0]
    if item.approval is not None:
        fate = expiry(item)
        yield _labelled("approved", safe(item.approval.reason) + (f" ({fate})" if fate else ""))


def _labelled(label: str, text: str | Text) -> Line:
    line = Text(f"{label}  ", style="dim")
    line.append(text if isinstance(text, Text) else Text(text, style="default"))
    return _line(line)


def _line(text: Text) -> Line:
    return _INDENT, text
