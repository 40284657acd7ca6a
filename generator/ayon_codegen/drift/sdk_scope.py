"""What a walk through code carries along: what was found, the names of a scope, what a call is given."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from .paths import NOTHING, Ways, assumes
from .sdk_source import ClassNode
from .sdk_values import UNKNOWN, Entries, Value, constant, join, made_of

__all__ = ["Found", "Given", "Scope", "assumptions", "element", "field_names", "target_name", "truth_of"]


@dataclass
class Found:
    """What a member was found to do."""

    ways: Ways = NOTHING
    session: set[str] = field(default_factory=set[str])
    """Operations that only serve to know the server and the user."""
    sinks: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Parameter of the member → what it becomes: ``"get_folder_list?attrib"``, ``"create_folder#folderType"``,
    ``"ProjectNode.folders(ids)"``."""
    reads: set[str] = field(default_factory=set[str])
    """What the SDK itself reads of answers: ``"create_folder $.id"``."""
    results: set[str] = field(default_factory=set[str])
    """What the member returns of answers: ``"get_folder $"``, ``"FolderNode"``."""
    nodes: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """GraphQL type → fields that are asked for; ``*`` for those that the caller names, or the default ones."""
    free: bool = False
    """Whether the caller says what is asked for."""
    unresolved: set[str] = field(default_factory=set[str])
    """Places where a request could not be told."""


@dataclass
class Scope:
    """Names and what they mean in a function."""

    module: str
    owner: ClassNode | None
    """Class whose code it is, for `super`."""
    values: dict[str, Value]
    returned: list[Value] = field(default_factory=list[Value])
    outer: Scope | None = None

    def get(self, name: str) -> Value | None:
        scope: Scope | None = self
        while scope is not None:
            if name in scope.values:
                return scope.values[name]
            scope = scope.outer
        return None


@dataclass
class Given:
    """What a call is given."""

    positional: list[Value] = field(default_factory=list[Value])
    named: dict[str, Value] = field(default_factory=dict[str, Value])
    spread: Value = UNKNOWN
    """What is unpacked into it."""

    @property
    def all(self) -> list[Value]:
        return [*self.positional, *self.named.values(), self.spread]

    def at(self, index: int, name: str) -> Value:
        if name in self.named:
            return self.named[name]
        return self.positional[index] if index < len(self.positional) else UNKNOWN


def truth_of(value: Value) -> bool | None:
    if value.known and value.kind != "verb":
        return bool(value.const)
    certain = value.kind in ("verb", "answer", "entity", "function", "lambda", "api", "object")
    return True if certain and not value.maybe else None


def assumptions(value: Value) -> tuple[Ways, Ways]:
    """What is known of the server in the branch of a condition, and in the other one."""
    if value.kind == "condition":
        item, truth = value.data
        return assumes(item, truth), assumes(item, not truth)
    if value.kind == "part":
        item, truth, conjunction = value.data
        return (assumes(item, truth), NOTHING) if conjunction else (NOTHING, assumes(item, not truth))
    return NOTHING, NOTHING


def element(value: Value) -> Value:
    """One of the values in a collection."""
    if value.kind == "list" and isinstance(value.data, Entries):
        return value.data.other.of(value) if value.data.other is not UNKNOWN else made_of(value)
    if value.kind in ("data", "nodes"):
        return value
    if value.parts:
        found = constant(value.parts[0])
        for part in value.parts[1:]:
            found = join(found, constant(part))
        return found.of(value)
    return made_of(value)


def field_names(fields: Value) -> set[str]:
    """Fields that a list is asked for; ``*`` where the caller or the SDK's defaults say."""
    if fields.parts:
        return {str(name).split(".")[0] for name in fields.parts}
    if fields.kind == "list" and isinstance(fields.data, Entries):
        names = {name[1:].split(".")[0] for name in fields.data.by_key if name.startswith("\0")}
        if names and not fields.all_sources:
            return names
    return {"*"}


def target_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
