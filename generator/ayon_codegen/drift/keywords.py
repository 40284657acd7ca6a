"""Keywords of schemas: one function each, told by name what stands on both sides, None where nothing does.

All take the comparison under way, the keyword, both values in normal form, and where they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..document import as_list, as_map
from .changes import BOTH, At, Unit
from .normal import View, signature, token
from .schema_rules import BOUNDS
from .values import among, bound_order, cut, divides, from_to, last, names, show, show_bound, words

if TYPE_CHECKING:
    from .schemas import Schemas

__all__ = ["compare_discriminators", "compare_keywords"]

Node = dict[str, Any]
Handler = Callable[["Schemas", str, Any, Any, At], None]

_ELSEWHERE = words("properties required if then else")
_SAME = words(
    "items additionalProperties propertyNames contentSchema contains not prefixItems patternProperties dependentSchemas"
)


def compare_keywords(schemas: Schemas, old: View, new: View, at: At) -> None:
    """Compare all keywords of two schemas but their properties."""
    before, after = old.keys, new.keys
    for key in sorted((before.keys() | after.keys()) - _ELSEWHERE):
        left, right = before.get(key), after.get(key)
        if key in _SAME and schemas.same_dialect and left == right:
            schemas.only_leads(left, at.seen, at.out)
        elif key in BOUNDS:
            _bound(schemas, key, left, right, at)
        elif key in _HANDLERS:
            _HANDLERS[key](schemas, key, left, right, at)
        elif left != right and signature(left) != signature(right):
            at.emit("schema-changed", value=key)
    _condition(schemas, before, after, at)
    _parts(schemas, old, new, at)


def _bound(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old == new:
        return
    name, sign = BOUNDS[key]
    values = {"from": show_bound(old), "to": show_bound(new)}
    if old is None:
        at.emit(f"{name}-set", new=values["to"])
    elif new is None:
        at.emit(f"{name}-unset", old=values["from"])
    else:
        low, high = bound_order(old, sign), bound_order(new, sign)
        at.emit(f"{name}-{'tightened' if high > low else 'loosened'}", values=values)


def _format(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old == new:
        return
    values = {"from": str(old), "to": str(new)}
    if old is None:
        at.emit("format-added", new=values["to"])
    elif new is None:
        at.emit("format-removed", old=values["from"])
    elif (old, new) in _WIDER_FORMATS:
        at.emit("format-widened", values=values)
    elif (new, old) in _WIDER_FORMATS:
        at.emit("format-narrowed", values=values)
    else:
        at.emit("format-changed", values=values)


def _pattern(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old != new:
        kind = "pattern-added" if old is None else "pattern-removed" if new is None else "pattern-changed"
        at.emit(kind, values=from_to(old, new))


def _multiple(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old == new:
        return
    values = {"from": show(old if old is not None else 0), "to": show(new if new is not None else 0)}
    if old is None or (new is not None and divides(old, new)):
        at.emit("multiple-of-tightened", values=values)
    elif new is None or divides(new, old):
        at.emit("multiple-of-loosened", values=values)
    else:
        at.emit("multiple-of-changed", values=values)


def _unique(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if bool(old) != bool(new):
        at.emit("unique-items-added" if new else "unique-items-removed")


def _content(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old != new:
        kind = "content-encoding-changed" if key == "contentEncoding" else "content-media-type-changed"
        at.emit(kind, old=str(old or "none"), new=str(new or "none"))


def _child(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    """A keyword that holds one schema, where one more of it limits and one less frees."""
    added, removed, where = _ONE_SCHEMA[key]
    if (old is None) != (new is None):
        at.emit(added if old is None else removed)
    elif old is not None:
        here = (old, f"{at.base}/{key}"), (new, f"{at.revision}/{key}")
        if old is False or new is False:
            if old is not new:
                at.emit(added if new is False else removed)
            return
        schemas.nodes(*here, at.path + where, at.prop, at.seen, at.out)


def _additional(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old is False and new is False:
        return
    if new is False:
        at.emit("additional-properties-closed")
    elif old is False:
        at.emit("additional-properties-opened")
    elif old is None or new is None:
        if old is not new:
            at.emit("additional-properties-restricted" if old is None else "additional-properties-freed")
    else:
        here = (old, f"{at.base}/{key}"), (new, f"{at.revision}/{key}")
        schemas.nodes(*here, at.path + ".*", at.prop, at.seen, at.out)


def _unevaluated(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    name = "unevaluated-items" if key == "unevaluatedItems" else "unevaluated-properties"
    if signature(old) == signature(new):
        return
    if old is None or new is False:
        at.emit(f"{name}-restricted")
    elif new is None or old is False:
        at.emit(f"{name}-freed")
    else:
        at.emit(f"{name}-changed")


def _contains(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    _whole(schemas, "contains", old, new, at)


def _not(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    _whole(schemas, "exclusion", old, new, at)


def _whole(schemas: Schemas, name: str, old: Any, new: Any, at: At) -> None:
    """A schema whose inner changes cannot be told to narrow or to widen."""
    if old is None or new is None:
        if old is not new:
            at.emit(f"{name}-added" if old is None else f"{name}-removed")
    elif not _alike(schemas, old, new, at):
        at.emit(f"{name}-changed")


def _alike(schemas: Schemas, old: Any, new: Any, at: At) -> bool:
    """Whether nothing at all differs between two schemas."""
    unit = Unit()
    schemas.nodes((old, at.base), (new, at.revision), "$", "", BOTH, unit)
    for key, mask in unit.leads.items():
        at.out.leads[key] = at.out.leads.get(key, 0) | (mask & at.seen)
    return not unit.changes


def _prefix(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    before, after = as_list(old), as_list(new)
    for index, (left, right) in enumerate(zip(before, after, strict=False)):
        here = (left, f"{at.base}/{key}/{index}"), (right, f"{at.revision}/{key}/{index}")
        schemas.nodes(*here, f"{at.path}[{index}]", at.prop, at.seen, at.out)
    for index in range(len(after), len(before)):
        at.emit("prefix-item-removed", value=str(index))
    for index in range(len(before), len(after)):
        at.emit("prefix-item-added", value=str(index))


def _named(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    """Schemas by pattern, or by the property that they depend on."""
    kind = "pattern-property" if key == "patternProperties" else "dependent-schema"
    before, after = as_map(old), as_map(new)
    for name in sorted(before.keys() | after.keys()):
        if name in before and name in after:
            here = (
                (before[name], f"{at.base}/{key}/{token(name)}"),
                (after[name], f"{at.revision}/{key}/{token(name)}"),
            )
            where = f"./{name}/" if key == "patternProperties" else f"(with {name})"
            schemas.nodes(*here, at.path + where, at.prop, at.seen, at.out)
        else:
            at.emit(f"{kind}-added" if name in after else f"{kind}-removed", value=name)


def _dependent(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    before, after = as_map(old), as_map(new)
    for name in sorted(before.keys() | after.keys()):
        was, now = names(before.get(name)), names(after.get(name))
        if now - was:
            at.emit("dependent-required-added", value=name, new=", ".join(sorted(now - was)))
        if was - now:
            at.emit("dependent-required-removed", value=name, old=", ".join(sorted(was - now)))


def _discriminators(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    compare_discriminators(schemas, old, new, at)


def compare_discriminators(schemas: Schemas, old: Any, new: Any, at: At) -> None:
    before, after = as_map(old), as_map(new)
    left, right = str(before.get("propertyName") or ""), str(after.get("propertyName") or "")
    if left != right:
        kind = "added" if not left else "removed" if not right else "property-changed"
        at.emit(f"discriminator-{kind}", values=from_to(left or None, right or None))
    if not (left and right):
        return
    here, there = as_map(before.get("mapping")), as_map(after.get("mapping"))
    for name in sorted(here.keys() | there.keys()):
        if name not in here or name not in there:
            at.emit(f"discriminator-mapping-{'added' if name in there else 'removed'}", value=name)
        elif here[name] != there[name] and not _one_target(schemas, str(here[name]), str(there[name])):
            values = {"from": last(str(here[name])), "to": last(str(there[name]))}
            at.emit("discriminator-mapping-changed", value=name, values=values)


def _one_target(schemas: Schemas, old: str, new: str) -> bool:
    old, new = (name if "/" in name else f"#/components/schemas/{name}" for name in (old, new))
    return schemas.same(old, new)


def _extensible(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    before, after = as_list(old), as_list(new)
    for value in before:
        if not among(value, after):
            at.emit("extensible-value-removed", prop=str(value), value=show(value))
    for value in after:
        if not among(value, before):
            at.emit("extensible-value-added", prop=str(value), value=show(value))


def _xml(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if as_map(old) != as_map(new):
        at.emit("xml-changed")


def _recursion(schemas: Schemas, key: str, old: Any, new: Any, at: At) -> None:
    if old != new:
        at.emit("recursion-changed")


def _condition(schemas: Schemas, old: Node, new: Node, at: At) -> None:
    added = [key for key in ("if", "then", "else") if key in new and key not in old]
    removed = [key for key in ("if", "then", "else") if key in old and key not in new]
    if added:
        at.emit("condition-added", value=", ".join(added))
    if removed:
        at.emit("condition-removed", value=", ".join(removed))
    changed = [
        key
        for key in ("if", "then", "else")
        if key in old and key in new and not _alike(schemas, old[key], new[key], at)
    ]
    if changed and not added and not removed:
        at.emit("condition-changed", value=", ".join(changed))


def _parts(schemas: Schemas, old: View, new: View, at: At) -> None:
    before, after = [signature(part) for part in old.rest], [signature(part) for part in new.rest]
    for part in [text for text in after if text not in before]:
        at.emit("part-added", value=cut(part))
    for part in [text for text in before if text not in after]:
        at.emit("part-removed", value=cut(part))


_WIDER_FORMATS = frozenset((("int32", "int64"), ("float", "double"), ("int32", "double")))
_ONE_SCHEMA = {
    "items": ("items-restricted", "items-freed", "[]"),
    "propertyNames": ("property-names-restricted", "property-names-freed", "(names)"),
    "contentSchema": ("content-schema-added", "content-schema-removed", "(content)"),
}
_HANDLERS: Mapping[str, Handler] = {
    **dict.fromkeys(_ONE_SCHEMA, _child),
    "format": _format,
    "pattern": _pattern,
    "multipleOf": _multiple,
    "uniqueItems": _unique,
    "contentEncoding": _content,
    "contentMediaType": _content,
    "additionalProperties": _additional,
    "unevaluatedProperties": _unevaluated,
    "unevaluatedItems": _unevaluated,
    "contains": _contains,
    "not": _not,
    "prefixItems": _prefix,
    "patternProperties": _named,
    "dependentSchemas": _named,
    "dependentRequired": _dependent,
    "discriminator": _discriminators,
    "x-extensible-enum": _extensible,
    "xml": _xml,
    "$dynamicRef": _recursion,
    "$recursiveRef": _recursion,
    "$recursiveAnchor": _recursion,
}
