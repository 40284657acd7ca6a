"""Which alternative of a union is which, when both sides list theirs in an order of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..document import as_list, as_map
from .normal import Side, Slot, signature

if TYPE_CHECKING:
    from .schemas import Schemas

__all__ = ["match"]

Pairs = list[tuple[Slot, Slot]]


def match(schemas: Schemas, before: Sequence[Slot], after: Sequence[Slot]) -> tuple[Pairs, list[Slot], list[Slot]]:
    """Pair alternatives that are the same one, then what is left of each side.

    The surest signs first: the same component, the same content, the same constant in a property, one component under
    a new name, the same types where no other has them.
    """
    gone, added = list(before), list(after)
    pairs: Pairs = []

    def pair(left: Callable[[Slot], object], right: Callable[[Slot], object], *, only: bool = False) -> None:
        for slot in list(gone):
            key = left(slot)
            if key is None:
                continue
            fits = [other for other in added if right(other) == key]
            rivals = [other for other in gone if left(other) == key]
            if fits and (not only or (len(fits) == 1 and len(rivals) == 1)):
                pairs.append((slot, fits[0]))
                gone.remove(slot)
                added.remove(fits[0])

    base, revision = schemas.base, schemas.revision
    pair(lambda slot: slot.ref or None, lambda slot: slot.ref or None)
    pair(lambda slot: _content(slot), lambda slot: _content(slot))
    pair(lambda slot: _constants(base, slot), lambda slot: _constants(revision, slot), only=True)
    _renamed(schemas, gone, added, pairs)
    pair(lambda slot: _title(slot), lambda slot: _title(slot), only=True)
    pair(lambda slot: _types(base, slot), lambda slot: _types(revision, slot), only=True)
    return pairs, gone, added


_ALIKE = 0.5
"""Share of properties that a component has to keep to be the same one under a new name."""


def _renamed(schemas: Schemas, gone: list[Slot], added: list[Slot], pairs: Pairs) -> None:
    """Pair components that are not there any more with new ones that look most like them."""
    old = [slot for slot in gone if slot.ref and not schemas.revision.has(slot.ref)]
    new = [slot for slot in added if slot.ref and not schemas.base.has(slot.ref)]
    scores = [
        (_likeness(_properties(schemas.base, left), _properties(schemas.revision, right)), -here, -there)
        for here, left in enumerate(old)
        for there, right in enumerate(new)
    ]
    for score, here, there in sorted(scores, reverse=True):
        left, right = old[-here], new[-there]
        if score >= _ALIKE and left in gone and right in added:
            pairs.append((left, right))
            gone.remove(left)
            added.remove(right)


def _properties(side: Side, slot: Slot) -> set[str]:
    return set(as_map(side.view(slot).keys.get("properties")))


def _likeness(old: set[str], new: set[str]) -> float:
    return len(old & new) / len(old | new) if old | new else 1.0


def _content(slot: Slot) -> str:
    return signature(slot.node)


def _title(slot: Slot) -> str | None:
    title = slot.node.get("title")
    return title if isinstance(title, str) and not slot.ref else None


def _constants(side: Side, slot: Slot) -> str | None:
    """Properties with one possible value, which tell alternatives apart: ``{"type": "folder"}``."""
    found: dict[str, object] = {}
    for name, entry in as_map(side.view(slot).keys.get("properties")).items():
        node = as_map(entry)
        enum = as_list(node.get("enum"))
        if "const" in node or len(enum) == 1:
            found[name] = node["const"] if "const" in node else enum[0]
    return signature(found) if found else None


def _types(side: Side, slot: Slot) -> str | None:
    types = side.view(slot).types
    if types is None or (slot.ref and types == frozenset(("object",))):
        return None
    return ",".join(sorted({"number" if kind == "integer" else kind for kind in types}))
