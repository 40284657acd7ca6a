"""Compare schemas: what two places hold, property by property and keyword by keyword.

A pair of component schemas is compared once, however many operations lead to it, and its changes are kept apart from
where it is used: a `Unit` has changes and knows which other units it leads to. Changes do not know a direction yet;
they know in which directions they can be seen (what is read-only is not sent).
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Any

from ..document import as_list, as_map
from . import lifecycle
from .changes import BOTH, RECEIVED, SENT, At, Key, Unit, visible
from .keywords import compare_discriminators, compare_keywords
from .normal import ANNOTATIONS, Side, Slot, View, signature
from .unions import match
from .values import among, equal, last, listed, names, segment, show, types_common, types_within, words

__all__ = ["Schemas"]

Node = dict[str, Any]

_MOST_GRAFTED = 100
_DEEPEST_GRAFTED = 10
_NAMED = words("properties patternProperties dependentSchemas $defs definitions")
_DATA = words("default example examples enum const discriminator xml")


class Schemas:
    """All comparisons of schemas between two documents."""

    def __init__(self, base: Side, revision: Side, policy: lifecycle.Policy) -> None:
        self.base = base
        self.revision = revision
        self.policy = policy
        self.units: dict[Key, Unit] = {}
        self._todo: deque[Key] = deque()
        self._sub: dict[Key, Unit] = {}
        self._open: set[Any] = set()
        self._depth = 0
        self.same_dialect = base.old == revision.old

    def compare(self, base: tuple[Any, str], revision: tuple[Any, str], *, text: bool = False) -> Unit:
        """Compare what two places hold, each given as a node and its pointer.

        Args:
            text: The values are sent as text, so that any plain value is a string too.
        """
        unit = Unit()
        self.nodes(base, revision, "$", "", BOTH, unit, text=text)
        return unit

    def component(self, base: str, revision: str) -> None:
        """Compare two components, that may not be reached from anywhere."""
        self._lead(base, revision)

    def finish(self) -> None:
        """Compare all components that were met so far, and those that they lead to."""
        while self._todo:
            key = self._todo.popleft()
            unit = self.units[key]
            old, new = self.base.find(key[0]), self.revision.find(key[1])
            self.nodes((old, key[0][1:]), (new, key[1][1:]), "$", "", BOTH, unit)

    # -- places -----------------------------------------------------------------------------------------------------

    def _lead(self, base: str, revision: str) -> Key:
        key = (base, revision)
        if key not in self.units:
            self.units[key] = Unit(base, revision)
            self._todo.append(key)
        return key

    def nodes(
        self,
        old: tuple[Any, str],
        new: tuple[Any, str],
        path: str,
        prop: str,
        seen: int,
        out: Unit,
        *,
        text: bool = False,
    ) -> None:
        if self.same_dialect and old[0] == new[0]:
            self.only_leads(old[0], seen, out)
            return
        self._slots(self.base.slot(*old), self.revision.slot(*new), path, prop, seen, out, text=text)

    def only_leads(self, node: Any, seen: int, out: Unit) -> None:
        """The same text on both sides: nothing changed here, but what it refers to may have."""
        stack: list[tuple[Any, int, bool]] = [(node, seen, False)]
        while stack:
            value, now, named = stack.pop()
            if isinstance(value, list):
                stack.extend((entry, now, False) for entry in as_list(value))  # pyright: ignore[reportUnknownArgumentType]
            if not isinstance(value, dict):
                continue
            here = as_map(value)  # pyright: ignore[reportUnknownArgumentType]
            if named:
                # Keys are names of properties, not keywords.
                stack.extend((entry, now, False) for entry in here.values())
                continue
            target = here.get("$ref")
            if isinstance(target, str):
                self.base.find(target)
                self.revision.find(target)
                key = self._lead(target, target)
                out.leads[key] = out.leads.get(key, 0) | now
            if here.get("readOnly") is True:
                now &= ~SENT
            if here.get("writeOnly") is True:
                now &= ~RECEIVED
            stack.extend((entry, now, key in _NAMED) for key, entry in here.items() if key not in _DATA)

    def same(self, base: str, revision: str) -> bool:
        """Whether two references mean one component: of the same name, or of a new name where the old one is gone."""
        return base == revision or (not self.revision.has(base) and not self.base.has(revision))

    def _slots(self, old: Slot, new: Slot, path: str, prop: str, seen: int, out: Unit, *, text: bool = False) -> None:
        at = At(path, prop, seen, out, old.pointer, new.pointer)
        if old.ref and new.ref and self.same(old.ref, new.ref):
            key = self._lead(old.ref, new.ref)
            out.leads[key] = out.leads.get(key, 0) | seen
            self._notes(old.notes, new.notes, at)
            if old.nullable != new.nullable and not self._takes_null(old, new):
                at.emit("became-nullable" if new.nullable else "became-not-nullable")
            return
        if old.ref and new.ref:
            # Other components than before: what differs is told where they are used, unless that is a lot.
            unit = self._between(old, new)
            if unit is None or len(unit.changes) > _MOST_GRAFTED:
                key = self._lead(old.ref, new.ref)
                out.leads[key] = out.leads.get(key, 0) | seen
            else:
                self._graft(unit, path, seen, out)
            self._notes(old.notes, new.notes, at)
            if old.nullable != new.nullable:
                at.emit("became-nullable" if new.nullable else "became-not-nullable")
            return
        key = (old.ref or id(old.node), new.ref or id(new.node))
        if key in self._open:
            return
        self._open.add(key)
        try:
            self._views(old, new, at, text=text)
        finally:
            self._open.discard(key)

    def _takes_null(self, old: Slot, new: Slot) -> bool:
        """Whether the component itself takes null, so that the place need not say it."""
        return (
            self.base.view(replace(old, nullable=False)).nullable
            and self.revision.view(replace(new, nullable=False)).nullable
        )

    def _between(self, old: Slot, new: Slot) -> Unit | None:
        """What is between two components of different names, None when they are too deep inside such others."""
        key = (old.ref, new.ref)
        if key not in self._sub:
            if self._depth >= _DEEPEST_GRAFTED:
                return None
            self._sub[key] = unit = Unit()
            at = At("$", "", BOTH, unit, old.ref[1:], new.ref[1:])
            self._depth += 1
            try:
                self._views(replace(old, nullable=False, notes={}), replace(new, nullable=False, notes={}), at)
            finally:
                self._depth -= 1
        return self._sub[key]

    def _graft(self, unit: Unit, path: str, seen: int, out: Unit) -> None:
        for change in list(unit.changes):
            if change.seen & seen:
                out.changes.append(replace(change, path=path + change.path[1:], seen=change.seen & seen))
        for key, mask in list(unit.leads.items()):
            if mask & seen:
                out.leads[key] = out.leads.get(key, 0) | (mask & seen)

    # -- schemas ----------------------------------------------------------------------------------------------------

    def _views(self, old_slot: Slot, new_slot: Slot, at: At, *, text: bool = False) -> None:
        old, new = self.base.view(old_slot), self.revision.view(new_slot)
        at = replace(at, base=old.pointer, revision=new.pointer)
        self._notes(old.notes, new.notes, at)
        if old.anything or new.anything:
            if not (old.anything and new.anything):
                self._from_or_to_anything(old, new, at)
            return
        if old.nullable != new.nullable:
            at.emit("became-nullable" if new.nullable else "became-not-nullable")
        if (old.union or new.union) and not self._unions(old_slot, old, new_slot, new, at):
            return
        if not self._types(old, new, at, text=text):
            return
        self._values(old, new, at)
        if any(key in keys for keys in (old.keys, new.keys) for key in ("properties", "required")):
            self._properties(old, new, at)
        compare_keywords(self, old, new, at)

    def _from_or_to_anything(self, old: View, new: View, at: At) -> None:
        kind = "type-narrowed" if old.anything else "type-widened"
        at.emit(kind, old=self.describe(old, self.base), new=self.describe(new, self.revision))

    def _notes(self, old: Node, new: Node, at: At) -> None:
        if old == new:
            return
        for kind, values in lifecycle.changes(old, new, self.policy):
            at.emit(kind, values=values)
        if "default" in old and "default" not in new:
            at.emit("default-removed", old=show(old["default"]))
        elif "default" in new and "default" not in old:
            at.emit("default-added", new=show(new["default"]))
        elif "default" in old and not equal(old["default"], new["default"]):
            at.emit("default-changed", old=show(old["default"]), new=show(new["default"]))
        for key in sorted((old.keys() | new.keys()) - set(ANNOTATIONS)):
            if signature(old.get(key)) != signature(new.get(key)):
                at.emit("extension-changed", value=key)

    def _types(self, old: View, new: View, at: At, *, text: bool) -> bool:
        """Compare types; whether the rest can be compared too."""
        before, after = old.types, new.types
        if before == after:
            return True
        words = {"from": self.describe(old, self.base), "to": self.describe(new, self.revision)}
        if before is None or after is None:
            at.emit("type-narrowed" if before is None else "type-widened", values=words)
            return True
        narrower, wider = types_within(after, before, text=text), types_within(before, after, text=text)
        if narrower or wider:
            at.emit("type-narrowed" if narrower else "type-widened", values=words)
            return bool(types_common(before, after))
        at.emit("type-changed", values=words)
        return bool(types_common(before, after))

    def _values(self, old: View, new: View, at: At) -> None:
        before, after = old.values, new.values
        if before == after:
            return
        if before is None and after is not None:
            at.emit("values-restricted", new=listed(after))
        elif after is None and before is not None:
            at.emit("constant-freed" if len(before) == 1 else "values-freed", old=listed(before))
        elif before is not None and after is not None:
            gone = [value for value in before if not among(value, after)]
            added = [value for value in after if not among(value, before)]
            if len(before) == len(after) == len(gone) == 1:
                at.emit("constant-changed", old=show(before[0]), new=show(after[0]))
                return
            for value in gone:
                at.emit("enum-value-removed", prop=str(value), value=show(value))
            for value in added:
                at.emit("enum-value-added", prop=str(value), value=show(value))

    # -- unions -----------------------------------------------------------------------------------------------------

    def _unions(self, old_slot: Slot, old: View, new_slot: Slot, new: View, at: At) -> bool:
        """Compare alternatives; whether what stands beside them is to be compared too."""
        if not (old.union and new.union):
            one = old if old.union else new
            if one.keys.keys() - {"discriminator"} or one.values is not None or one.rest or one.types is not None:
                kind, word = ("union-removed", "from") if old.union else ("union-added", "to")
                side = self.base if old.union else self.revision
                at.emit(kind, values={word: " or ".join(sorted(self.name(slot, side) for slot in one.union))})
                return True
        else:
            if old.exclusive != new.exclusive and len(old.union) > 1 and len(new.union) > 1:
                at.emit("union-became-exclusive" if new.exclusive else "union-became-inclusive")
        before = old.union or (replace(old_slot, nullable=False, notes={}),)
        after = new.union or (replace(new_slot, nullable=False, notes={}),)
        pairs, gone, added = match(self, before, after)
        for left, right in pairs:
            label = self.name(left, self.base)
            path = f"{at.path}({label})" if len(before) > 1 or len(after) > 1 else at.path
            left, right = replace(left, nullable=False), replace(right, nullable=False)
            self._slots(left, right, path, at.prop, at.seen, at.out)
        for slot, label in zip(gone, self._labels(gone, self.base), strict=True):
            replace(at, base=slot.pointer).emit("union-branch-removed", value=label)
        for slot, label in zip(added, self._labels(added, self.revision), strict=True):
            replace(at, revision=slot.pointer).emit("union-branch-added", value=label)
        if not (old.union and new.union):
            # The single one was compared as one of the alternatives.
            compare_discriminators(self, old.keys.get("discriminator"), new.keys.get("discriminator"), at)
            return False
        return True

    # -- properties ---------------------------------------------------------------------------------------------------

    def _properties(self, old: View, new: View, at: At) -> None:
        before, after = as_map(old.keys.get("properties")), as_map(new.keys.get("properties"))
        needed_before, needed_after = names(old.keys.get("required")), names(new.keys.get("required"))
        closed = new.keys.get("additionalProperties") is False
        every = [*before, *(name for name in after if name not in before)]
        every += sorted((needed_before | needed_after) - set(every))
        for name in every:
            path = at.path + segment(name)
            here = replace(
                at,
                path=path,
                prop=name,
                base=old.place(name) if name in before else "",
                revision=new.place(name) if name in after else "",
            )
            was, now = name in before or name in needed_before, name in after or name in needed_after
            needed = name in needed_before, name in needed_after
            places = (before.get(name, True), old.place(name)), (after.get(name, True), new.place(name))
            if was and now:
                self._property(*places, here, needed)
            elif was:
                shown = at.seen & visible(self.base.slot(*places[0]))
                here.emit("property-refused" if closed else "property-removed", shown & SENT)
                here.emit("property-removed", shown & RECEIVED)
            else:
                shown = at.seen & visible(self.revision.slot(*places[1]))
                here.emit("required-property-added" if needed[1] else "property-added", shown & SENT)
                here.emit("property-added", shown & RECEIVED)

    def _property(self, before: tuple[Any, str], after: tuple[Any, str], at: At, needed: tuple[bool, bool]) -> None:
        if self.same_dialect and needed[0] == needed[1] and before[0] == after[0]:
            self.only_leads(before[0], at.seen, at.out)
            return
        old, new = self.base.slot(*before), self.revision.slot(*after)
        both = at.seen & visible(old) & visible(new)
        if needed[0] != needed[1]:
            at.emit("property-became-required" if needed[1] else "property-became-optional", both)
        self._turned("readOnly", ("property-became-read-only", "property-became-writable"), old, new, at, needed[1])
        self._turned("writeOnly", ("property-became-write-only", "property-became-readable"), old, new, at, needed[1])
        self.nodes(before, after, at.path, at.prop, both, at.out)

    def _turned(self, note: str, kinds: tuple[str, str], old: Slot, new: Slot, at: At, needed: bool) -> None:
        was, now = note in old.notes, note in new.notes
        if was == now:
            return
        if now:
            at.emit(kinds[0])
            return
        side = SENT if note == "readOnly" else RECEIVED
        at.emit(f"required-{kinds[1]}" if needed else kinds[1], side)
        at.emit(kinds[1], BOTH & ~side)

    # -- words --------------------------------------------------------------------------------------------------------

    def _labels(self, slots: list[Slot], side: Side) -> list[str]:
        """Names of alternatives, with a number where several would be called the same."""
        found: list[str] = []
        for slot in slots:
            label = self.name(slot, side)
            again = sum(1 for other in found if other.partition(" #")[0] == label)
            found.append(f"{label} #{again + 1}" if again else label)
        return found

    def name(self, slot: Slot, side: Side) -> str:
        """What a slot holds, in a word."""
        if slot.ref:
            return last(slot.ref)
        view = side.view(slot)
        if view.values:
            return listed(view.values)
        named = sorted(as_map(view.keys.get("properties")))
        if named and view.types == frozenset(("object",)):
            return f"object with {', '.join(named[:3])}{' …' if len(named) > 3 else ''}"
        return self.describe(view, side)

    def describe(self, view: View, side: Side) -> str:
        """What a schema takes, in a few words: ``string``, ``array of FolderModel``, ``integer or null``."""
        if view.anything:
            return "anything"
        if view.union:
            words = [self.name(slot, side) for slot in view.union]
        elif view.types is None:
            words = ["anything"]
        else:
            words = sorted(view.types)
            if "array" in words and isinstance(view.keys.get("items"), dict):
                item = self.name(side.slot(view.keys["items"], ""), side)
                item = f"({item})" if " or " in item else item
                words[words.index("array")] = f"array of {item}" if " of " not in item else "array of arrays"
        return " or ".join([*words, *(["null"] if view.nullable else [])])
