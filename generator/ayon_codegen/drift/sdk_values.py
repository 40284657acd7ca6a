"""What the walk through the SDK's source knows about a value: what it is, and which parameters it was made from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, cast

__all__ = ["UNKNOWN", "Entries", "Value", "constant", "join", "made_of"]


class _Unknown:
    def __repr__(self) -> str:
        return "?"


TOP = _Unknown()


class Entries:
    """What is known of a dictionary or a list that code fills: values by key, and those of unknown keys."""

    def __init__(self) -> None:
        self.by_key: dict[str, Value] = {}
        self.other: Value = UNKNOWN
        self.calls: list[Value] = []
        """Functions among them."""

    def put(self, key: Value, value: Value) -> None:
        """Note an entry; of an unknown key it is only known that there is one."""
        if value.kind in ("lambda", "function", "operation") and not any(value is one for one in self.calls):
            self.calls.append(value)
        names = key.names
        for name in names:
            self.by_key[name] = join(self.by_key[name], value) if name in self.by_key else value
        if not names:
            self.other = join(self.other, value) if self.other is not UNKNOWN else value

    def update(self, more: Entries) -> None:
        """Note all entries of another one."""
        self.calls += [value for value in more.calls if not any(value is one for one in self.calls)]
        for name, value in more.by_key.items():
            self.put(constant(name), value)
        if more.other is not UNKNOWN:
            self.put(UNKNOWN, more.other)

    @property
    def sources(self) -> frozenset[str]:
        """Parameters that any entry was made from."""
        found = self.other.sources
        for value in self.by_key.values():
            found |= value.all_sources
        return found


@dataclass(frozen=True)
class Value:
    """One value, as far as it is known."""

    sources: frozenset[str] = frozenset()
    """Parameters of the member that it was made from."""
    const: Any = field(default=TOP, compare=False)
    kind: str = ""
    """What it is: ``"api"``, ``"tag"``, ``"operation"``, ``"answer"``, ``"data"``, ``"entity"``, ``"nodes"``,
    ``"function"``, ``"lambda"``, ``"class"``, ``"object"``, ``"dict"``, ``"list"``, ``"condition"``, ``"version"``,
    ``"schema"``, ``"parent"``, ``"either"``, ``"verb"``, empty where unknown."""
    data: Any = field(default=None, compare=False)
    maybe: bool = False
    """Whether it can be None, too."""

    @property
    def known(self) -> bool:
        """Whether it is a constant."""
        return self.const is not TOP

    @property
    def parts(self) -> tuple[object, ...]:
        """The values of a constant tuple; none of anything else."""
        found: Any = self.const
        return cast("tuple[object, ...]", found) if isinstance(found, tuple) else ()

    @property
    def names(self) -> tuple[str, ...]:
        """The texts that it can be, where that is known."""
        if self.known and isinstance(self.const, str):
            return (self.const,)
        return tuple(self.data) if self.kind == "either" else ()

    @property
    def all_sources(self) -> frozenset[str]:
        """Parameters that it or anything in it was made from."""
        return self.sources | self.data.sources if isinstance(self.data, Entries) else self.sources

    def of(self, *others: Value) -> Value:
        """The same, made from what others were made from too."""
        found = self.sources.union(*(other.all_sources for other in others))
        return self if found == self.sources else replace(self, sources=found)


UNKNOWN = Value()


def constant(value: object) -> Value:
    """A value that is written in the source."""
    return Value(const=value)


def made_of(*values: Value) -> Value:
    """Something made from values, of which nothing else is known."""
    return UNKNOWN.of(*values)


def join(first: Value, second: Value) -> Value:
    """What is known of a value that is one or the other."""
    if first is second:
        return first
    found = _join(first, second)
    nothing = any(one.maybe or (one.known and one.const is None) or one is UNKNOWN for one in (first, second))
    return replace(found, maybe=True) if nothing and found.kind else found


def _join(first: Value, second: Value) -> Value:
    sources = first.sources | second.sources
    if first.known and second.known and type(first.const) is type(second.const) and first.const == second.const:
        return replace(first, sources=sources)
    if first.kind == second.kind == "dict" and isinstance(first.data, Entries) and isinstance(second.data, Entries):
        both = Entries()
        both.update(first.data)
        if second.data is not first.data:
            both.update(second.data)
        return Value(sources, kind="dict", data=both)
    if first.kind == second.kind and first.kind in ("data", "answer", "operation", "nodes", "entity"):
        return Value(sources, kind=first.kind, data=_both(first, second))
    if first.names and second.names:
        return Value(sources, kind="either", data=tuple(dict.fromkeys((*first.names, *second.names))))
    for one, other in ((first, second), (second, first)):
        # None and what is not known say less than anything else.
        if one.kind and not other.kind and one.kind not in ("condition", "either", "part"):
            return replace(one, sources=sources)
    if first.kind == second.kind and first.kind in ("api", "object", "class", "version", "schema"):
        return replace(first, sources=sources)
    return Value(sources)


def _both(first: Value, second: Value) -> frozenset[str]:
    one: frozenset[str] = first.data
    return one | second.data
