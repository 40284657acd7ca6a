"""What a rule is, and the one list of all of them.

Rules are data; the modules that find changes register theirs: operations, parameters, bodies, responses, security,
schemas, graphql. A change is emitted by rule id and its values; level, sentence and advice come from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .findings import Level, Part

__all__ = ["RULES", "Rule", "load_all", "register", "sentence", "words_of"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change and what it means to callers."""

    id: str
    level: Level
    part: Part
    text: str
    """A sentence with places for values in braces; ``{what}`` is the thing that changed."""
    advice: str = ""


RULES: dict[str, Rule] = {}
"""All rules by id, once `load_all` has run."""


def register(*rules: Rule) -> None:
    """Add rules to the list; an id is given once."""
    for rule in rules:
        if rule.id in RULES:
            raise ValueError(f"the drift rule {rule.id!r} is there twice")
        RULES[rule.id] = rule


def load_all() -> Mapping[str, Rule]:
    """All rules, sorted by id."""
    from . import bodies, graphql, operations, parameters, responses, schema_rules, security

    assert all((bodies, graphql, operations, parameters, responses, schema_rules, security))
    return dict(sorted(RULES.items()))


def words_of(
    old: str | None, new: str | None, value: str | None, values: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The values of a finding under the names that sentences use: from, to, value."""
    named = {"from": old, "to": new, "value": value}
    return {**{name: text for name, text in named.items() if text is not None}, **(values or {})}


def sentence(rule: Rule, values: Mapping[str, str]) -> str:
    """The sentence of a rule with its values; braces inside values are kept as they are."""
    text = rule.text.format_map(values)
    return text[:1].upper() + text[1:] if text.startswith(("the ", "a ", "an ")) else text
