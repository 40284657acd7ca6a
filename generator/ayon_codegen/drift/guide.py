"""What of the documentation follows from the rules and the snapshots: the counts in the guide, the list of rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from ..errors import CodegenError
from ..files import repository, write_if_changed
from .counts import table
from .findings import LEVELS
from .outputs.markdown import code, prose
from .outputs.wording import LEVEL_MEANING, PART_NAMES, plural
from .rules import Rule, load_all

__all__ = ["derive_docs", "rules_page"]

_BEGIN = "<!-- counts -->\n"
_END = "<!-- end of counts -->\n"
_HEAD = """\
# Rules of drift

<!-- Derived from the rules: make generate -->

Every finding of [`ayon-sdk drift`](../guides/drift.md) names the rule that made it. There are {count}; a name stays
what it is. The level is what it means to callers of the base version: an `error` breaks them, a `warning` may, an
`info` does not. What stands in italics is said of the change at hand.
"""


def derive_docs(*, write: bool) -> list[str]:
    """Derive what follows from rules and snapshots; returns the names of files that had other text before.

    Raises:
        CodegenError: There is no place for the table of counts in the guide.
    """
    docs = repository() / "docs"
    fresh = {
        docs / "guides" / "drift.md": _guide(docs / "guides" / "drift.md"),
        docs / "reference" / "drift-rules.md": rules_page(load_all()),
    }
    differing: list[str] = []
    for path, text in fresh.items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            differing.append(path.relative_to(docs.parent).as_posix())
            if write:
                write_if_changed(path, text.encode())
    return differing


def _guide(guide: Path) -> str:
    text = guide.read_text(encoding="utf-8")
    head, found, rest = text.partition(_BEGIN)
    _, ended, tail = rest.partition(_END)
    if not found or not ended:
        raise CodegenError(f"{guide} has no place for the table: {_BEGIN.strip()} and {_END.strip()} are missing")
    return f"{head}{_BEGIN}\n{table()}\n{_END}{tail}"


def rules_page(rules: Mapping[str, Rule]) -> str:
    """All rules in Markdown, by what they are about, worst first."""
    text = _HEAD.format(count=f"{len(rules):,}")
    for part, title in PART_NAMES.items():
        of_part = [rule for rule in rules.values() if rule.part == part]
        of_part.sort(key=lambda rule: (LEVELS.index(rule.level), rule.id))
        if not of_part:
            continue
        counts = (
            plural(sum(1 for rule in of_part if rule.level == level), level) + f" ({LEVEL_MEANING[level]})"
            for level in LEVELS
        )
        text += f"\n## {title}\n\n{', '.join(counts)}.\n\n| rule | level | what it says | what to do |\n"
        text += "| --- | --- | --- | --- |\n"
        for rule in of_part:
            text += f"| {code(rule.id)} | {rule.level} | {_said(rule.text)} | {_said(rule.advice)} |\n"
    return text


def _said(text: str) -> str:
    """The sentence of a rule, its places in italics."""
    pieces = re.split(r"\{(\w+)\}", text)
    return "".join(prose(piece, edges=True) if at % 2 == 0 else f"*{_place(piece)}*" for at, piece in enumerate(pieces))


def _place(name: str) -> str:
    return {"prop": "name", "what": "it"}.get(name, name)
