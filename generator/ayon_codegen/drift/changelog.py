"""What changed between two versions, symbol by symbol: what release notes are made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import ayon_schemas

from ..snapshot import server_version
from .compare import compare
from .findings import Finding, Report, Touch
from .inputs import Source
from .members import Members, members
from .sdk_names import Names, is_known_server, names_of
from .support import Row, matrix
from .symbols import touch
from .versions import facts

__all__ = ["KINDS", "Changelog", "Entry", "changelog"]

Kind = Literal["member", "operation", "parameter", "model", "field", "graphql"]
Change = Literal["added", "removed", "changed", "deprecated"]

KINDS: tuple[Kind, ...] = ("member", "operation", "parameter", "model", "field", "graphql")
"""In the order of a changelog."""
_CHANGES: tuple[Change, ...] = ("removed", "changed", "deprecated", "added")


@dataclass(frozen=True, slots=True)
class Entry:
    """A symbol that changed."""

    kind: Kind
    change: Change
    name: str
    """As users write it: ``server.rest.folders.get_folder``, ``FolderModel.has_versions``."""
    breaking: bool = False
    """Whether callers of the base version can break."""
    text: str = ""
    """What changed, sentences; empty where the change says it all."""


@dataclass(frozen=True, slots=True)
class Changelog:
    """All symbols that changed between two versions, what breaks first in each kind."""

    base: str
    revision: str
    entries: tuple[Entry, ...]

    @property
    def breaking(self) -> tuple[Entry, ...]:
        """Those that can break callers."""
        return tuple(entry for entry in self.entries if entry.breaking)


def changelog(base: Source, revision: Source) -> Changelog:
    """List what changed between two versions.

    Members of the SDK are listed where both sides are AYON servers.

    Args:
        base: The version before.
        revision: The version after.

    Raises:
        SchemaInvalid: A document is none that can be compared.
    """
    report = touch(compare(base, revision), base.openapi, revision.openapi)
    entries: dict[tuple[Kind, str], Entry] = {}

    def add(entry: Entry) -> None:
        key = (entry.kind, entry.name)
        known = entries.get(key)
        entries[key] = entry if known is None else _merged(known, entry)

    if base.openapi is not None and revision.openapi is not None:
        broken = _broken(report)
        for entry in _by_name(names_of(base.openapi), names_of(revision.openapi), broken, _noise(report)):
            add(entry)
        if is_known_server(base.openapi) and is_known_server(revision.openapi):
            for entry in _by_support(base, revision, members()):
                add(entry)
    for found in report.findings:
        if found.noise is None:
            for entry in _of_finding(found):
                add(entry)
    ordered = sorted(entries.values(), key=lambda one: (KINDS.index(one.kind), not one.breaking, _place(one), one.name))
    return Changelog(base.name, revision.name, tuple(ordered))


def _place(entry: Entry) -> int:
    return _CHANGES.index(entry.change)


def _merged(known: Entry, more: Entry) -> Entry:
    """One entry for a symbol: that it came or went says more than what changed about it."""
    order = ("removed", "added", "deprecated", "changed")
    first = min(known, more, key=lambda one: order.index(one.change))
    texts = dict.fromkeys(text for text in (known.text, more.text) if text)
    text = first.text if first.change in ("added", "removed") else " ".join(texts)
    return Entry(first.kind, first.change, first.name, known.breaking or more.breaking, text)


def _broken(report: Report) -> frozenset[str]:
    """Names that a finding breaks."""
    return frozenset(one.name for found in report.findings if found.level == "error" for one in found.touches)


def _noise(report: Report) -> frozenset[str]:
    """Names that differ because studios differ."""
    return frozenset(one.name for found in report.findings if found.noise is not None for one in found.touches)


def _by_name(old: Names, new: Names, broken: frozenset[str], noise: frozenset[str]) -> Iterable[Entry]:
    """What came and went, by the names of both packages."""
    pairs: list[tuple[Kind, set[str], set[str]]] = [
        ("operation", {one.symbol for one in old.methods.values()}, {one.symbol for one in new.methods.values()}),
        ("model", set(old.classes.values()), set(new.classes.values())),
    ]
    for key in old.methods.keys() & new.methods.keys():
        before, after = old.methods[key], new.methods[key]
        if before.symbol == after.symbol:
            pairs.append(("parameter", _parameters(before.symbol, before), _parameters(after.symbol, after)))
    for key in old.fields.keys() & new.fields.keys():
        name = new.classes.get(key)
        if name is not None and name == old.classes.get(key):
            fields = [{f"{name}.{one}" for one in names.fields[key].values()} for names in (old, new)]
            pairs.append(("field", fields[0], fields[1]))
    routes = {one.symbol: key for names in (old, new) for key, one in names.methods.items()}
    for kind, before, after in pairs:
        for name in before - after - noise:
            yield Entry(kind, "removed", name, kind == "operation" or name in broken, routes.get(name, ""))
        for name in after - before - noise:
            yield Entry(kind, "added", name, name in broken, routes.get(name, ""))


def _parameters(symbol: str, method: object) -> set[str]:
    known: dict[tuple[str, str], str] = getattr(method, "parameters", {})
    return {f"{symbol}({name})" for (place, _), name in known.items() if place != "path"}


def _of_finding(found: Finding) -> Iterable[Entry]:
    """What a finding says about symbols that are there before and after."""
    if "deprecated" in found.rule:
        change: Change = "deprecated"
    elif bool(found.base) == bool(found.revision):
        change = "changed"
    elif found.part == "graphql":
        change = "removed" if found.base else "added"
    else:
        # Something of it came or went; the symbols that did are known by their names.
        change = "changed"
    breaking = found.level == "error"
    for one in _subjects(found):
        if one.kind == "graphql" or change in ("changed", "deprecated"):
            kind: Kind = "member" if one.kind == "function" else one.kind
            yield Entry(kind, change, one.name, breaking, found.text if change in ("changed", "deprecated") else "")
    if change == "deprecated":
        for one in found.touches:
            if one.kind == "member":
                yield Entry("member", "deprecated", one.name, False, f"It uses what is deprecated: {found.text}")
    elif breaking:
        for one in found.touches:
            if one.kind == "member":
                yield Entry("member", "changed", one.name, True, found.text)


def _subjects(found: Finding) -> list[Touch]:
    """The symbols that a finding is about, most precise first; what only leads there is left out."""
    for kind in ("graphql", "parameter", "field", "model", "operation"):
        named = [one for one in found.touches if one.kind == kind]
        if kind == "parameter":
            named = [one for one in named if one.name.startswith("server.rest.")]
        if named:
            whole = kind in ("parameter", "field") and bool(found.base) != bool(found.revision)
            # That it came or went is known by its name; where the whole of it did, there is no change to tell.
            return [] if whole and found.rule.endswith(("-added", "-removed")) else named
    return []


def _by_support(base: Source, revision: Source, known: Members) -> Iterable[Entry]:
    """Members that work with one of the versions, or lack something of one."""
    fallback = ayon_schemas.graphql(ayon_schemas.newest())
    old, new = base.openapi or {}, revision.openapi or {}
    sdl = (base.graphql or revision.graphql or fallback, revision.graphql or base.graphql or fallback)
    versions = (facts(_version(old), old, sdl[0]), facts(_version(new), new, sdl[1]))
    for row in matrix(known, versions):
        yield from _of_row(row)


def _of_row(row: Row) -> Iterable[Entry]:
    if row.works in (1, 2):
        works = "added" if row.works == 2 else "removed"
        text = "It works from this version on." if row.works == 2 else "The server has no more what it needs."
        yield Entry("member", works, row.member, row.works == 1, text)
        return
    parts: list[str] = []
    for word, names in (("parameter", row.parameters), ("field", row.fields), ("operation", row.operations)):
        came = sorted(name for name, mask in names.items() if mask == 1)
        gone = sorted(name for name, mask in names.items() if mask == 2)
        if came:
            parts.append(f"New {word}{'s' if len(came) > 1 else ''}: {', '.join(came)}.")
        if gone:
            parts.append(f"No more {word}{'s' if len(gone) > 1 else ''}: {', '.join(gone)}.")
    if parts:
        breaking = any(part.startswith("No more") for part in parts)
        yield Entry("member", "changed", row.member, breaking, " ".join(parts))


def _version(document: dict[str, Any]) -> str:
    return server_version(document) or "0"
