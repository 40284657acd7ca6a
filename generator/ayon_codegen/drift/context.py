"""What the comparisons of one pair of documents share: both sides, the operations, and the findings so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypedDict

from ..document import as_map
from .changes import RECEIVED, SENT, Change, Key, Unit
from .findings import Finding, Operation
from .lifecycle import Policy
from .normal import Side
from .rules import RULES, sentence
from .schema_rules import ROLES, rule_id
from .schemas import Schemas

__all__ = ["At", "Context", "Pair", "Places", "components"]

Node = dict[str, Any]
_ANNOTATION = "extension-changed"
At = tuple[Any, str]
"""A node and its pointer."""


class Places(TypedDict):
    """Pointers of what changed in both documents, as arguments of `Context.emit`."""

    base: str
    revision: str


@dataclass(slots=True)
class Pair:
    """One operation in both documents."""

    number: int
    operation: Operation
    renamed: Operation | None
    base: Node
    base_item: Node
    base_pointer: str
    revision: Node
    revision_item: Node
    revision_pointer: str
    reversed: bool = False
    """The server calls: a webhook or a callback, so what is a request there is received by us."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """New names of path parameters by old ones."""


@dataclass(slots=True)
class _Use:
    pair: Pair
    role: str
    where: str
    what: str
    unit: Unit


class Context:
    """A comparison under way."""

    def __init__(self, base: Side, revision: Side, policy: Policy) -> None:
        self.base = base
        self.revision = revision
        self.policy = policy
        self.schemas = Schemas(base, revision, policy)
        self.findings: list[Finding] = []
        self.operations: list[Operation] = []
        """By number of pair."""
        self._uses: list[_Use] = []

    def emit(
        self,
        rule: str,
        pair: Pair | None = None,
        *,
        operation: Operation | None = None,
        where: str = "",
        schema: str = "",
        prop: str = "",
        base: str = "",
        revision: str = "",
        what: str = "",
        values: Mapping[str, str] | None = None,
    ) -> None:
        """Add a finding about an operation, or about the document."""
        found = RULES[rule]
        words = dict(values or {})
        about = operation or (pair.operation if pair else None)
        texts = {"what": what, "operation": str(about or ""), **words}
        self.findings.append(
            Finding(
                rule,
                found.level,
                found.part,
                sentence(found, texts),
                found.advice.format_map(texts),
                about,
                (about,) if about else (),
                pair.renamed if pair else None,
                where,
                schema,
                prop,
                base,
                revision,
                words,
            )
        )

    def schema(self, pair: Pair, role: str, where: str, what: str, base: At, revision: At) -> None:
        """Compare a schema that an operation holds.

        Args:
            role: One of `ROLES`, as seen by the caller.
            where: Place within the operation, e.g. ``200 application/json``.
            what: The same in words, e.g. ``the answer 200``.
        """
        unit = self.schemas.compare(base, revision, text=role in ("parameter", "header"))
        if unit.changes or unit.leads:
            self._uses.append(_Use(pair, role, where, what, unit))

    def finish(self) -> None:
        """Compare the component schemas that were met, and add what changed in schemas to the findings."""
        self.schemas.finish()
        for use in self._uses:
            for change in use.unit.changes:
                self._inline(use, change)
        reached = self._reach()
        tuples: dict[int, tuple[Operation, ...]] = {}

        def operations(bits: int) -> tuple[Operation, ...]:
            if bits not in tuples:
                found = {op for number, op in enumerate(self.operations) if bits >> number & 1}
                tuples[bits] = tuple(sorted(found, key=lambda op: (op.path, op.method)))
            return tuples[bits]

        for key, unit in self.schemas.units.items():
            self._annotations(unit, operations(reached.get((key, SENT), 0) | reached.get((key, RECEIVED), 0)))
            for change in unit.changes:
                if change.kind == _ANNOTATION:
                    continue
                for role, side in (("request", SENT), ("response", RECEIVED)):
                    bits = reached.get((key, side), 0)
                    if bits and change.seen & side:
                        self._component(unit, change, role, operations(bits))
            if unit.changes and not any((key, side) in reached for side in (SENT, RECEIVED)):
                name = _name(unit.base)
                self.emit(
                    "unused-schema-changed",
                    schema=name,
                    base=unit.base[1:],
                    revision=unit.revision[1:],
                    what=name,
                    values={"value": str(len(unit.changes))},
                )
            renamed = unit.base != unit.revision and self.schemas.same(unit.base, unit.revision)
            if renamed and unit.base.startswith("#/components/schemas/"):
                self.emit(
                    "schema-renamed",
                    schema=_name(unit.base),
                    base=unit.base[1:],
                    revision=unit.revision[1:],
                    what=_name(unit.base),
                    values={"to": _name(unit.revision)},
                )

    def _annotations(self, unit: Unit, operations: tuple[Operation, ...]) -> None:
        """What tools note beside a schema says nothing about values, so that one finding is enough for each word."""
        places: dict[str, list[Change]] = {}
        for change in unit.changes:
            if change.kind == _ANNOTATION:
                places.setdefault(change.values["value"], []).append(change)
        for word, changes in sorted(places.items()) if operations else ():
            name, first = _name(unit.base), changes[0]
            alone = len(changes) == 1
            self.emit(
                _ANNOTATION,
                where=first.path if alone else "$",
                schema=name,
                prop=first.prop if alone else "",
                base=first.base if alone else unit.base[1:],
                revision=first.revision if alone else unit.revision[1:],
                what=name + first.path[1:] if alone else f"{len(changes)} places in {name}",
                values={"value": word},
            )
            self.findings[-1] = replace(self.findings[-1], operations=operations)

    def _reach(self) -> dict[tuple[Key, int], int]:
        """Operations that lead to a unit in a direction, as bits by number of operation."""
        found: dict[tuple[Key, int], int] = {}
        todo: dict[tuple[Key, int], None] = {}

        def add(key: Key, side: int, bits: int) -> None:
            before = found.get((key, side), 0)
            if bits | before != before:
                found[key, side] = bits | before
                todo[key, side] = None

        for use in self._uses:
            side = SENT if ROLES[use.role][1] else RECEIVED
            for key, mask in use.unit.leads.items():
                if mask & side:
                    add(key, side, 1 << use.pair.number)
        while todo:
            key, side = next(iter(todo))
            del todo[key, side]
            for below, mask in self.schemas.units[key].leads.items():
                if mask & side:
                    add(below, side, found[key, side])
        return found

    def _inline(self, use: _Use, change: Change) -> None:
        side = SENT if ROLES[use.role][1] else RECEIVED
        rule = rule_id(use.role, change.kind)
        if not change.seen & side or rule not in RULES:
            return
        inner = change.path != "$"
        self.emit(
            rule,
            use.pair,
            where=f"{use.where} {change.path}" if inner else use.where,
            prop=change.prop or (use.where.rpartition(" ")[2] if use.role in ("parameter", "header") else ""),
            base=change.base,
            revision=change.revision,
            what=f"{change.path} in {use.what}" if inner else use.what,
            values=change.values,
        )

    def _component(self, unit: Unit, change: Change, role: str, operations: tuple[Operation, ...]) -> None:
        rule = RULES.get(rule_id(role, change.kind))
        if rule is None:
            return
        name = _name(unit.base)
        texts = {"what": name + change.path[1:], **change.values}
        self.findings.append(
            Finding(
                rule.id,
                rule.level,
                rule.part,
                sentence(rule, texts),
                rule.advice.format_map(texts),
                None,
                operations,
                None,
                change.path,
                name,
                change.prop,
                change.base,
                change.revision,
                change.values,
            )
        )


def _name(reference: str) -> str:
    """Name of a component, the whole reference where it leads elsewhere."""
    if reference.startswith("#/components/"):
        return reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    return reference


def components(side: Side, kind: str) -> Node:
    """Components of a kind: ``schemas``, ``securitySchemes`` …"""
    return as_map(as_map(side.document.get("components")).get(kind))
