"""A changelog as text, as Markdown and as JSON."""

from __future__ import annotations

import json
from itertools import groupby

from .changelog import Changelog, Entry, Kind

__all__ = ["as_json", "as_markdown", "as_text"]

_TITLES: dict[Kind, str] = {
    "member": "Members of the SDK",
    "operation": "Operations",
    "parameter": "Parameters",
    "model": "Models",
    "field": "Fields",
    "graphql": "GraphQL",
}
_MARKS = {"added": "+", "removed": "-", "changed": "~", "deprecated": "?"}


def _head(log: Changelog) -> str:
    count = len(log.entries)
    breaking = len(log.breaking)
    if not count:
        return "Nothing changed."
    return f"{count} {'symbol' if count == 1 else 'symbols'} changed, {breaking} of them can break callers."


def _kind(entry: Entry) -> Kind:
    return entry.kind


def as_text(log: Changelog) -> str:
    """For a terminal: ``+`` added, ``-`` removed, ``~`` changed, ``?`` deprecated, ``!`` where callers can break."""
    lines = [f"{log.base} → {log.revision}", _head(log)]
    for kind, entries in groupby(log.entries, key=_kind):
        lines += ["", _TITLES[kind]]
        for entry in entries:
            mark = f"{_MARKS[entry.change]}{'!' if entry.breaking else ' '}"
            lines.append(f"  {mark} {entry.name}" + (f"  {entry.text}" if entry.text else ""))
    return "\n".join(lines) + "\n"


def as_markdown(log: Changelog) -> str:
    """For release notes."""
    lines = [f"## {_escaped(log.base)} → {_escaped(log.revision)}", "", _head(log)]
    for kind, entries in groupby(log.entries, key=_kind):
        lines += ["", f"### {_TITLES[kind]}", ""]
        lines += [_item(entry) for entry in entries]
    return "\n".join(lines) + "\n"


def _item(entry: Entry) -> str:
    breaking = "**breaking** " if entry.breaking else ""
    text = f": {_escaped(entry.text)}" if entry.text else ""
    return f"- {breaking}{entry.change} `{entry.name.replace('`', '')}`{text}"


def _escaped(text: str) -> str:
    """Text of a schema is not to become markup."""
    flat = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>|#" else letter for letter in flat)


def as_json(log: Changelog) -> str:
    """For machines."""
    entries = [
        {
            "kind": entry.kind,
            "change": entry.change,
            "name": entry.name,
            "breaking": entry.breaking,
            "text": entry.text,
        }
        for entry in log.entries
    ]
    data = {"base": log.base, "revision": log.revision, "breaking": len(log.breaking), "entries": entries}
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"
