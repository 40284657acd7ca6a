"""Which members of the SDK work with which server version, and what of each is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ayon_sdk._graphql import entities

from .members import Member, Members
from .paths import requests
from .rest_source import RestOperation, RestSource, shipped
from .versions import ServerFacts

__all__ = ["Row", "matrix"]

_STATE = {"OperationsSession.commit": {"get_background_operations_status"}}
"""Operations that a member asks for only about what it has begun itself before, where the server could."""

_Test = Callable[[ServerFacts], bool]


@dataclass
class Row:
    """A member over the server versions; a mask has a bit for each version, the oldest first."""

    member: str
    works: int = 0
    """Versions with which it does anything."""
    operations: dict[str, int] = field(default_factory=dict[str, int])
    """Operations and GraphQL lists that it can ask for → versions with which it works without them."""
    parameters: dict[str, int] = field(default_factory=dict[str, int])
    """Parameters → versions with which it works, but which have no use for them."""
    fields: dict[str, int] = field(default_factory=dict[str, int])
    """Fields of what it returns → versions with which it works, but which do not have them."""

    def whole(self, everywhere: int) -> bool:
        """Whether it works fully with all versions of a mask."""
        return self.works == everywhere and not (self.operations or self.parameters or self.fields)


def matrix(known: Members, versions: tuple[ServerFacts, ...], rest: RestSource | None = None) -> list[Row]:
    """What works where, for each member that asks the server for anything.

    Args:
        known: What members ask for.
        versions: Server versions, oldest first.
        rest: The generated package; the one that is shipped by default.
    """
    operations = (rest or shipped()).operations
    table = _Table(versions, operations)
    return [table.row(member) for member in known.by_name.values() if member.uses and not member.free]


class _Table:
    def __init__(self, versions: tuple[ServerFacts, ...], operations: dict[str, RestOperation]) -> None:
        self._versions = versions
        self._operations = operations
        self._all = (1 << len(versions)) - 1
        self._masks: dict[str, int] = {}

    def row(self, member: Member) -> Row:
        row = Row(member.name)
        for index, version in enumerate(self._versions):
            bit = 1 << index
            possible = [way for way in member.ways if requests(way) and self._holds(way, version, bit)]
            if any(all(self._mask(item) & bit for item in requests(way)) for way in possible):
                row.works |= bit
            for item in {item for way in possible for item in requests(way)}:
                if row.works & bit and not self._mask(item) & bit and item not in _STATE.get(member.name, ()):
                    shown = self._shown(item)
                    row.operations[shown] = row.operations.get(shown, 0) | bit
        self._parameters(member, row)
        self._fields(member, row)
        for part in (row.operations, row.parameters, row.fields):
            for name in sorted(part):
                part[name] = part.pop(name)
        return row

    def _holds(self, way: Iterable[str], version: ServerFacts, bit: int) -> bool:
        """Whether what a way assumes is true of a version."""
        for item in way:
            word, _, about = item.partition(" ")
            if word not in ("if", "unless"):
                continue
            if about.startswith("v") and about[1:2].isdigit():
                true = version.reached(about[1:])
            else:
                true = bool(self._mask(about) & bit)
            if true != (word == "if"):
                return False
        return True

    def _mask(self, item: str) -> int:
        """Versions that have an operation, or a GraphQL field or argument."""
        if item not in self._masks:
            self._masks[item] = self._all if " " in item else self._where(lambda version: self._has(version, item))
        return self._masks[item]

    def _has(self, version: ServerFacts, item: str) -> bool:
        known = self._operations.get(item)
        return version.operation(known) is not None if known is not None else version.has(item)

    def _where(self, test: _Test) -> int:
        return sum(1 << index for index, version in enumerate(self._versions) if test(version))

    def _shown(self, item: str) -> str:
        known = self._operations.get(item)
        return known.symbol if known is not None else item

    # -- parameters ---------------------------------------------------------------------------------------------------

    def _parameters(self, member: Member, row: Row) -> None:
        for name, places in member.parameters.items():
            masks = [mask for place in places if (mask := self._place(place)) is not None]
            if not masks:
                continue
            useful = 0
            for mask in masks:
                useful |= mask
            if row.works & ~useful:
                row.parameters[name] = row.works & ~useful

    def _place(self, place: str) -> int | None:
        """Versions that know what a parameter becomes; None where that can't be told."""
        if "(" in place:
            return self._mask(place)
        for mark in "?#":
            operation, found, name = place.partition(mark)
            if found and name and operation in self._operations:
                return self._takers(self._operations[operation], mark, name)
        return None

    def _takers(self, known: RestOperation, mark: str, name: str) -> int:
        return self._where(lambda version: self._takes(version, known, mark, name))

    def _takes(self, version: ServerFacts, known: RestOperation, mark: str, name: str) -> bool:
        place = version.operation(known)
        if place is None:
            # That the operation is missing says it all.
            return True
        if mark == "?":
            return ("query", name) in version.parameters(place)
        sent = version.sent(place)
        return sent is None or name in sent

    # -- fields -------------------------------------------------------------------------------------------------------

    def _fields(self, member: Member, row: Row) -> None:
        defaults = {entity.node: entity.defaults for entity in entities.ENTITIES.values()}
        for node, asked in member.nodes.items():
            if node not in member.results:
                continue
            names = defaults.get(node, frozenset()) if "*" in asked else frozenset(asked)
            for name in {name.partition(".")[0] for name in names}:
                self._field(row, name, self._mask(f"{node}.{name}"))
        for result in member.results:
            operation, dollar, path = result.partition(" $")
            if not dollar or operation not in self._operations:
                continue
            known = self._operations[operation]
            steps = [step for step in path.split(".") if step]
            newest = self._answered(self._versions[-1], known, steps)
            for name in newest or ():
                self._field(row, name, self._tellers(known, steps, name))

    def _tellers(self, known: RestOperation, steps: list[str], name: str) -> int:
        return self._where(lambda version: self._tells(version, known, steps, name))

    def _field(self, row: Row, name: str, mask: int) -> None:
        missing = row.works & ~mask
        # The SDK gives attributes whichever way a server tells them.
        if mask & row.works and missing and name != "allAttrib":
            row.fields[name] = missing & row.fields.get(name, missing)

    def _answered(self, version: ServerFacts, known: RestOperation, steps: list[str]) -> frozenset[str] | None:
        place = version.operation(known)
        return version.answered(place, steps) if place is not None else None

    def _tells(self, version: ServerFacts, known: RestOperation, steps: list[str], name: str) -> bool:
        found = self._answered(version, known, steps)
        return found is None or name in found
