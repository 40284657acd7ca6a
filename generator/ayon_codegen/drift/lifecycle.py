"""What is told about the life of an operation, a parameter or a property: deprecation, sunset, stability."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..document import as_map

__all__ = ["Policy", "changes", "is_deprecated", "sunset_of"]

Node = dict[str, Any]

_STABILITY = ("draft", "alpha", "beta", "stable")
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})([T ].*)?")


@dataclass(frozen=True, slots=True)
class Policy:
    """What a comparison depends on besides the two documents."""

    today: datetime.date = field(default_factory=datetime.date.today)
    """Whether a sunset is past."""
    grace_days: int = 0
    """Days between deprecation and sunset that callers are promised; 0 for none, then a sunset is not needed either."""


def is_deprecated(node: Node) -> bool:
    """Whether an operation, parameter or schema is marked as deprecated."""
    return node.get("deprecated") is True


def sunset_of(node: Node) -> datetime.date | None:
    """The day something goes away, None when none is told or it cannot be read."""
    found = _DAY.fullmatch(str(node.get("x-sunset") or ""))
    if found is None:
        return None
    try:
        return datetime.date.fromisoformat(found[1])
    except ValueError:
        return None


def changes(base: object, revision: object, policy: Policy) -> Iterator[tuple[str, dict[str, str]]]:
    """Kinds of changes, with their values, between two nodes that may be marked."""
    old, new = as_map(base), as_map(revision)
    was, now = is_deprecated(old), is_deprecated(new)
    old_text, new_text = str(old.get("x-sunset") or ""), str(new.get("x-sunset") or "")
    if now and not was:
        yield "deprecated", {}
    elif was and not now:
        yield "reactivated", {}
    if now or new_text:
        yield from _sunset(old, new, old_text if was else "", new_text, policy, fresh=now and not was)
    yield from _stability(old, new)


def _sunset(
    old: Node, new: Node, before: str, after: str, policy: Policy, *, fresh: bool
) -> Iterator[tuple[str, dict[str, str]]]:
    if not after:
        if before:
            yield "sunset-removed", {"from": before}
        elif fresh and policy.grace_days:
            yield "sunset-missing", {}
        return
    if after == before:
        return
    day = sunset_of(new)
    if day is None:
        yield "sunset-invalid", {"to": after}
        return
    earlier = sunset_of(old) if before else None
    if earlier is None:
        yield "sunset-added", {"to": after}
    elif day < earlier:
        yield "sunset-earlier", {"from": before, "to": after}
    elif day > earlier:
        yield "sunset-later", {"from": before, "to": after}
    if policy.grace_days and (day - policy.today).days < policy.grace_days and (earlier is None or day < earlier):
        yield "sunset-too-soon", {"to": after, "value": str(policy.grace_days)}


def _stability(old: Node, new: Node) -> Iterator[tuple[str, dict[str, str]]]:
    before, after = str(old.get("x-stability-level") or "stable"), str(new.get("x-stability-level") or "stable")
    if before == after:
        return
    if after not in _STABILITY:
        yield "stability-invalid", {"to": after}
    elif before in _STABILITY:
        lower = _STABILITY.index(after) < _STABILITY.index(before)
        yield ("stability-decreased" if lower else "stability-increased"), {"from": before, "to": after}
