"""The pages about drift that are derived: every rule is told, the counts are those of the engine."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import ayon_schemas
from ayon_codegen.drift.guide import rules_page
from ayon_codegen.drift.rules import Rule, load_all
from markdown_it import MarkdownIt

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_every_rule_is_told_once() -> None:
    rules = load_all()
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| (error|warning|info) \| ", rules_page(rules), re.MULTILINE)
    assert len(rows) == len(rules)
    assert dict(rows) == {rule.id: rule.level for rule in rules.values()}


def test_sentences_of_rules_are_shown_as_they_are() -> None:
    rule = Rule("a-rule", "error", "schema", "{what} | may not be `x` *now*, it was {from}.", "Say <b>.")
    html = MarkdownIt("commonmark").enable("table").render(rules_page({"a-rule": rule}))
    cells = re.findall(r"<td>(.*?)</td>", html)
    assert cells == [
        *("<code>a-rule</code>", "error"),
        *("<em>it</em> | may not be `x` *now*, it was <em>from</em>.", "Say &lt;b&gt;."),
    ]


def test_the_guide_counts_every_step_between_versions() -> None:
    guide = (DOCS / "guides" / "drift.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d[\d.]*) \| (\d[\d.]*) \| \d+ \| ", guide, re.MULTILINE)
    versions = ayon_schemas.versions()
    assert rows == list(pairwise(versions))
