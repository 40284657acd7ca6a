"""What a comparison of schemas gives: changes, where they are, and in which directions they can be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .normal import Slot
from .rules import words_of

__all__ = ["BOTH", "RECEIVED", "SENT", "At", "Change", "Key", "Unit", "visible"]

Key = tuple[str, str]
"""References in the base and in the revision."""

SENT, RECEIVED, BOTH = 1, 2, 3


@dataclass(slots=True)
class Change:
    """One change, in the words of `schema_rules.KINDS`."""

    kind: str
    seen: int
    """`SENT`, `RECEIVED` or both."""
    path: str
    """From the root of the unit: ``$.items[].id``."""
    prop: str
    base: str
    revision: str
    values: dict[str, str]


@dataclass(slots=True)
class Unit:
    """What was found between two schemas."""

    base: str = ""
    """Reference of the component in the base; empty for a schema that is written down in place."""
    revision: str = ""
    changes: list[Change] = field(default_factory=list[Change])
    leads: dict[Key, int] = field(default_factory=dict[Key, int])
    """Other units, and in which directions they are reached."""


@dataclass(slots=True)
class At:
    """Where a comparison stands."""

    path: str
    prop: str
    seen: int
    out: Unit
    base: str
    revision: str

    def emit(
        self,
        kind: str,
        seen: int = BOTH,
        *,
        prop: str | None = None,
        old: str | None = None,
        new: str | None = None,
        value: str | None = None,
        values: Mapping[str, str] | None = None,
    ) -> None:
        """Add a change here, unless it cannot be seen from here in any of the directions given."""
        if not self.seen & seen:
            return
        words = words_of(old, new, value, values)
        named = self.prop if prop is None else prop
        self.out.changes.append(Change(kind, self.seen & seen, self.path, named, self.base, self.revision, words))


def visible(slot: Slot) -> int:
    """Directions in which a property is seen: what is read-only is not sent."""
    return BOTH & ~(SENT if "readOnly" in slot.notes else 0) & ~(RECEIVED if "writeOnly" in slot.notes else 0)
