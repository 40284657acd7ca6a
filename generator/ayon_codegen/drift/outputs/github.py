"""Annotations of GitHub Actions: workflow commands that mark lines of the files of a pull request."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from ..entries import Entry, fold
from ..findings import LEVELS, Level
from ..verdict import Verdict
from .wording import by_code, conclusion, headline, place, plural, safe, totals

__all__ = ["as_annotations"]

_COMMANDS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "notice"}
_SENTENCES = 5


def as_annotations(verdict: Verdict, least: Level = "warning", *, environ: Mapping[str, str] | None = None) -> str:
    """One workflow command a line: lines of code first, then what no scanned code runs into, then the totals.

    GitHub shows ten annotations of each level in a step; so one line of code gets one annotation, and changes below
    ``least`` only one where code uses them.

    Args:
        verdict: What to show.
        least: The least level that is shown without a line of code.
        environ: Where ``GITHUB_WORKSPACE`` is looked up; the environment by default.
    """
    root = (os.environ if environ is None else environ).get("GITHUB_WORKSPACE", "")
    shown = [item for item in verdict.judged if not item.approved and (not item.noise or item.counts)]
    entries = fold(shown)
    lines = [*_in_code(entries, root)]
    for entry in entries:
        if (
            not entry.lines
            and not verdict.policy.only_my_code
            and LEVELS.index(entry.first.level) <= LEVELS.index(least)
        ):
            lines.append(_command(_COMMANDS[entry.first.level], _told(entry), title=entry.first.rule))
    for approval in verdict.unused:
        lines.append(
            _command("warning", f"{approval.fingerprint}: {approval.reason}", title="approval that matches nothing")
        )
    for file in verdict.report.unread:
        at = {"file": _relative(file.file, root), "title": "code that could not be looked through"}
        lines.append(_command("warning", file.reason, **at))
    lines.append(_command("notice", f"{totals(verdict)}. {conclusion(verdict)}", title=f"drift {headline(verdict)}"))
    return "\n".join(lines) + "\n"


def _in_code(entries: tuple[Entry, ...], root: str) -> Iterator[str]:
    annotations: list[tuple[int, str]] = []
    for line, reached in by_code(entries):
        worst = min(reached, key=lambda entry: LEVELS.index(entry.first.level)).first.level
        told = list(dict.fromkeys(_told(entry) for entry in reached))
        if len(told) > _SENTENCES:
            told[_SENTENCES:] = [f"And {plural(len(told) - _SENTENCES, 'more change')}."]
        rules = list(dict.fromkeys(entry.first.rule for entry in reached))
        title = rules[0] if len(rules) == 1 else plural(len(reached), "change")
        command = _command(
            _COMMANDS[worst],
            "\n".join(told),
            file=_relative(line.file, root),
            line=str(line.line),
            col=str(line.column),
            title=f"{title}: {line.symbol}",
        )
        annotations.append((LEVELS.index(worst), command))
    annotations.sort(key=lambda pair: pair[0])
    return (command for _, command in annotations)


def _told(entry: Entry) -> str:
    found = entry.first
    at = place(entry)
    more = f" and {plural(len(entry.places) - 1, 'more place')}" if len(entry.places) > 1 else ""
    return " ".join(part for part in (safe(found.text), safe(found.advice), f"[{at}{more}]" if at else "") if part)


def _relative(file: str, root: str) -> str:
    """A path as GitHub wants it, from the root of the repository on."""
    path = PurePosixPath(file)
    if root and path.is_absolute():
        workspace = PurePosixPath(root.replace("\\", "/"))
        if path.is_relative_to(workspace):
            path = path.relative_to(workspace)
    return str(path)


def _command(name: str, message: str, **properties: str) -> str:
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {given}::{_data(chr(10).join(map(safe, message.split(chr(10)))))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(safe(text)).replace(":", "%3A").replace(",", "%2C")
