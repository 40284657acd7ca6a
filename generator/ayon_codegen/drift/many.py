"""What changed alike in many operations is one finding: a header that all of them took and none takes any more."""

from __future__ import annotations

from dataclasses import replace

from .findings import Finding, Operation

__all__ = ["MANY", "joined"]

MANY = 5
"""From so many operations on, a change that is the same in all of them is told once."""

_ALIKE = frozenset(("operation-group-changed", "operation-tags-changed"))


def joined(findings: list[Finding]) -> list[Finding]:
    """The findings, with those that differ in nothing but their operation made one."""
    groups: dict[object, list[Finding]] = {}
    for found in findings:
        groups.setdefault(_key(found), []).append(found)
    result: list[Finding] = []
    for group in groups.values():
        result += [_one(group)] if len(group) >= MANY and group[0].operation is not None else group
    return result


def _key(found: Finding) -> object:
    alike = found.operation is not None and (found.where or found.part == "security" or found.rule in _ALIKE)
    if not alike:
        return id(found)
    values = tuple(sorted(found.values.items()))
    return found.rule, found.where, found.schema, found.prop, values, found.noise


def _one(group: list[Finding]) -> Finding:
    first = group[0]
    operations = {found.operation: None for found in group if found.operation is not None}
    text = _about_all(first.text, str(first.operation), len(operations))
    ordered = tuple(sorted(operations, key=_address))
    return replace(first, operation=None, renamed=None, operations=ordered, text=text)


def _about_all(text: str, operation: str, count: int) -> str:
    """A sentence about one operation as one about several; its verbs are those of a single thing."""
    each = f"each of {count} operations"
    if text.startswith(operation):
        return each.capitalize() + text[len(operation) :]
    return text.replace(operation, each, 1)


def _address(operation: Operation) -> tuple[str, str]:
    return operation.path, operation.method
