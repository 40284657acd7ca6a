"""The same change in many places, told once: a schema that 40 operations answer with has one property less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .findings import CodeLine, Finding, Touch
from .verdict import Judged

__all__ = ["Entry", "fold"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One change as a report shows it."""

    items: tuple[Judged, ...]

    @property
    def first(self) -> Finding:
        return self.items[0].finding

    @property
    def counts(self) -> bool:
        return any(item.counts for item in self.items)

    @property
    def places(self) -> tuple[str, ...]:
        """Where it happens: operation, or schema, and the place within."""
        return tuple(dict.fromkeys(_place(item.finding) for item in self.items))

    @property
    def touches(self) -> tuple[Touch, ...]:
        best: dict[tuple[str, str], Touch] = {}
        for touch in (touch for item in self.items for touch in item.finding.touches):
            known = best.get((touch.kind, touch.name))
            if known is None or (known.extent == "partly" and touch.extent == "fully"):
                best[touch.kind, touch.name] = touch
        return tuple(best.values())

    @property
    def lines(self) -> tuple[CodeLine, ...]:
        found = {(line.file, line.line, line.symbol): line for item in self.items for line in item.finding.lines}
        return tuple(sorted(found.values(), key=lambda line: (line.file, line.line, line.column)))

    @property
    def fingerprints(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(item.finding.fingerprint for item in self.items))


def fold(judged: Iterable[Judged]) -> tuple[Entry, ...]:
    """Put together what is the same change of the same schema, in the order in which it first shows."""
    groups: dict[object, list[Judged]] = {}
    for number, item in enumerate(judged):
        found = item.finding
        key: object = number
        if found.schema:
            key = (
                *(found.rule, found.level, found.schema, found.prop, found.text, found.advice, found.noise),
                *(item.approval and item.approval.reason, item.expired, item.counts),
            )
        groups.setdefault(key, []).append(item)
    return tuple(Entry(tuple(group)) for group in groups.values())


def _place(found: Finding) -> str:
    return " ".join(_parts(found))


def _parts(found: Finding) -> Iterator[str]:
    if found.operation is not None:
        yield str(found.operation)
    elif found.schema:
        yield f"{found.schema}.{found.prop}" if found.prop else found.schema
    # A coordinate of GraphQL says both.
    if found.where and (
        found.operation is not None or found.where not in (found.schema, f"{found.schema}.{found.prop}")
    ):
        yield found.where
