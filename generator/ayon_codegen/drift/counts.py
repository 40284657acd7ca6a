"""How much changed between neighbours of the pinned server versions: the table in the docs."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import NamedTuple

import ayon_schemas

from .compare import compare
from .findings import Level
from .inputs import resolve

__all__ = ["Count", "counts", "table"]


class Count(NamedTuple):
    """Findings between two server versions, studio noise apart."""

    base: str
    revision: str
    errors: int
    warnings: int
    infos: int
    noise: int
    """Of any level."""
    operations_added: int
    operations_removed: int


def counts() -> list[Count]:
    """Compare all neighbours of the pinned server versions, oldest first."""
    found: list[Count] = []
    sources = {version: resolve(version) for version in ayon_schemas.versions()}
    for base, revision in pairwise(sources):
        report = compare(sources[base], sources[revision])
        levels: Counter[Level] = Counter(each.level for each in report.findings if each.noise is None)
        rules = Counter(each.rule for each in report.findings if each.noise is None)
        removed = sum(count for rule, count in rules.items() if rule.startswith("operation-removed"))
        noise = sum(1 for each in report.findings if each.noise is not None)
        numbers = levels["error"], levels["warning"], levels["info"], noise, rules["operation-added"], removed
        found.append(Count(base, revision, *numbers))
    return found


def table() -> str:
    """The counts as a table in Markdown, ends with a newline."""
    rows = [
        "| from | to | errors | warnings | infos | studio noise | operations added | removed |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
        *("| " + " | ".join(map(str, count)) + " |" for count in counts()),
    ]
    return "\n".join(rows) + "\n"
