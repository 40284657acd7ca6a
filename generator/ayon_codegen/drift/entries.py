"""The same change in many places, told once: a schema that 40 operations answer with has one property less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .findings import CodeLine, Finding, Operation, Touch
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
    def operations(self) -> tuple[Operation, ...]:
        """Operations that lead to what changed, apart from the places themselves."""
        at = {item.finding.operation for item in self.items}
        every = (operation for item in self.items for operation in item.finding.named_operations)
        return tuple(operation for operation in dict.fromkeys(every) if operation not in at)

    @property
    def tags(self) -> tuple[str, ...]:
        """Tags of all operations that it is about; what has none is told apart by what it belongs to."""
        operations = (*(item.finding.operation for item in self.items), *self.operations)
        found = dict.fromkeys(operation.tag for operation in operations if operation is not None and operation.tag)
        if found:
            return tuple(found)
        return ("GraphQL" if self.first.part == "graphql" else "schemas" if self.first.schema else "document",)

    @property
    def operations_total(self) -> int:
        """How many operations meet it, also where not all are named."""
        return max(len(self.operations), *(len(item.finding.operations) for item in self.items))

    @property
    def touches(self) -> tuple[Touch, ...]:
        best: dict[tuple[str, str], Touch] = {}
        for touch in (touch for item in self.items for touch in item.finding.touches):
            known = best.get((touch.kind, touch.name))
            if known is None or (known.extent == "partly" and touch.extent == "fully"):
                best[touch.kind, touch.name] = touch
        return tuple(best.values())

    @property
    def brief_touches(self) -> tuple[Touch, ...]:
        """Without what goes without saying: functions beside the methods they call, models beside their fields."""
        names = {touch.name for touch in self.touches}
        owners = {touch.name.rpartition(".")[0] for touch in self.touches if touch.kind == "field"}
        return tuple(
            touch
            for touch in self.touches
            if not (touch.kind == "function" and f"ServerAPI.{touch.name.rpartition('.')[2]}" in names)
            and not (touch.kind == "model" and touch.name in owners)
        )

    @property
    def lines(self) -> tuple[CodeLine, ...]:
        found = {(line.file, line.line, line.symbol): line for item in self.items for line in item.finding.lines}
        return tuple(sorted(found.values(), key=lambda line: (line.file, line.line, line.column)))

    @property
    def fingerprints(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(item.finding.fingerprint for item in self.items))


def fold(judged: Iterable[Judged]) -> tuple[Entry, ...]:
    """Put together what is the same change of the same schema; what reaches code first, else in the order given."""
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
    entries = [Entry(tuple(group)) for group in groups.values()]
    return tuple(sorted(entries, key=lambda entry: not entry.lines))


def _place(found: Finding) -> str:
    return " ".join(_parts(found))


def _parts(found: Finding) -> Iterator[str]:
    where = found.where
    if found.operation is not None:
        yield str(found.operation)
    elif found.part == "graphql" and where.startswith(found.schema):
        pass  # A coordinate of GraphQL says it all.
    elif found.schema and where.startswith("$"):
        # The path into a component goes on where its name ends.
        where = f"{found.schema}{where[1:]}"
    elif found.schema:
        yield f"{found.schema}.{found.prop}" if found.prop else found.schema
    if where:
        yield where
