"""Parameters of operations: in the path, the query, headers and cookies."""

from __future__ import annotations

from typing import Any

from ..document import as_list, as_map
from . import lifecycle
from .context import Context, Pair
from .leftovers import leftovers
from .media import compare_contents
from .normal import Side
from .rules import Rule, register

__all__ = ["compare_parameters"]

Node = dict[str, Any]
Found = dict[tuple[str, str], tuple[Node, str]]

register(
    Rule("parameter-added", "info", "parameter", "{what} is new; it may be left out."),
    Rule("required-parameter-added", "error", "parameter", "{what} is new and has to be sent.", "Send it."),
    Rule(
        "parameter-removed",
        "warning",
        "parameter",
        "{what} is gone; what is sent there has no effect.",
        "Stop sending it.",
    ),
    Rule(
        "parameter-removed-after-deprecation",
        "info",
        "parameter",
        "{what}, which was deprecated, is gone.",
        "Stop sending it.",
    ),
    Rule(
        "parameter-removed-before-sunset",
        "error",
        "parameter",
        "{what} is gone, although it was to stay until {value}.",
        "Stop sending it.",
    ),
    Rule("parameter-moved", "error", "parameter", "{what} is sent in the {to} now.", "Send it there."),
    Rule("parameter-became-required", "error", "parameter", "{what} has to be sent now.", "Send it."),
    Rule("parameter-became-optional", "info", "parameter", "{what} may be left out now."),
    Rule(
        "parameter-style-changed",
        "error",
        "parameter",
        "{what} is written as {to} now, it was written as {from}.",
        "Generate the client again, or write the value the new way.",
    ),
    Rule(
        "parameter-reserved-changed",
        "warning",
        "parameter",
        "Whether reserved characters in {what} are escaped has changed.",
        "Check what you send there.",
    ),
    Rule("parameter-empty-allowed", "info", "parameter", "{what} may be empty now."),
    Rule(
        "parameter-empty-refused", "error", "parameter", "{what} must not be empty any more.", "Leave it out instead."
    ),
    Rule(
        "parameter-encoding-changed",
        "error",
        "parameter",
        "{what} is written as {to} now, it was written as {from}.",
        "Generate the client again, or write the value the new way.",
    ),
)

_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


def _collect(side: Side, item: Node, operation: Node, pointer: str) -> Found:
    """Parameters of an operation by place and name; those of its path count where it has none of its own."""
    found: Found = {}
    above = pointer.rpartition("/")[0]
    for holder, where in ((item, above), (operation, pointer)):
        for index, entry in enumerate(as_list(holder.get("parameters"))):
            node, place = side.follow(entry, f"{where}/parameters/{index}")
            name, location = str(node.get("name") or ""), str(node.get("in") or "")
            if location == "header":
                name = name.lower()
                if name in _IGNORED_HEADERS:
                    continue
            found[location, name] = node, place
    return found


def compare_parameters(context: Context, pair: Pair) -> None:
    """Compare the parameters of an operation."""
    old = _collect(context.base, pair.base_item, pair.base, pair.base_pointer)
    new = _collect(context.revision, pair.revision_item, pair.revision, pair.revision_pointer)
    renamed = {("path", before): ("path", after) for before, after in pair.names.items()}
    left = {key: renamed.get(key, key) for key in old}
    gone = {key for key in old if left[key] not in new}
    added = [key for key in new if key not in left.values()]
    for key in sorted(old):
        if key not in gone:
            _compare(context, pair, key, old[key], new[left[key]])
    for location, name in sorted(gone):
        moved = [key for key in added if _plain(key[1]) == _plain(name)]
        if moved:
            added.remove(moved[0])
            values = {"from": location, "to": moved[0][0]}
            _emit(context, "parameter-moved", pair, (location, name), old[location, name], new[moved[0]], values)
            continue
        _removed(context, pair, (location, name), old[location, name])
    for key in sorted(added):
        required = new[key][0].get("required") is True or key[0] == "path"
        _emit(context, "required-parameter-added" if required else "parameter-added", pair, key, None, new[key])


def _plain(name: str) -> str:
    """A name as it is the same in the query and in a header: ``x_file_id``, ``X-File-ID``."""
    return name.lower().replace("-", "_")


def _label(key: tuple[str, str], node: Node) -> str:
    return f"the {key[0]} parameter {node.get('name')}"


def _emit(
    context: Context,
    rule: str,
    pair: Pair,
    key: tuple[str, str],
    old: tuple[Node, str] | None,
    new: tuple[Node, str] | None,
    values: dict[str, str] | None = None,
) -> None:
    node = old[0] if old else new[0] if new else {}
    what = f"{_label(key, node)} of {pair.operation}"
    context.emit(
        rule,
        pair,
        where=f"{key[0]} {node.get('name')}",
        prop=str(node.get("name")),
        base=old[1] if old else "",
        revision=new[1] if new else "",
        what=what[:1].upper() + what[1:],
        values=values,
    )


def _removed(context: Context, pair: Pair, key: tuple[str, str], old: tuple[Node, str]) -> None:
    rule, values = "parameter-removed", {}
    if lifecycle.is_deprecated(old[0]):
        rule = "parameter-removed-after-deprecation"
        told, day = str(old[0].get("x-sunset") or ""), lifecycle.sunset_of(old[0])
        if told and (day is None or day > context.policy.today):
            rule, values = "parameter-removed-before-sunset", {"value": told}
    _emit(context, rule, pair, key, old, None, values)


def _compare(context: Context, pair: Pair, key: tuple[str, str], old: tuple[Node, str], new: tuple[Node, str]) -> None:
    before, after = old[0], new[0]
    was, now = (node.get("required") is True or key[0] == "path" for node in (before, after))
    if was != now:
        _emit(context, "parameter-became-required" if now else "parameter-became-optional", pair, key, old, new)
    for kind, values in lifecycle.changes(before, after, context.policy):
        _emit(context, f"parameter-{kind}", pair, key, old, new, values)
    if before.get("allowEmptyValue") is True and after.get("allowEmptyValue") is not True:
        _emit(context, "parameter-empty-refused", pair, key, old, new)
    elif after.get("allowEmptyValue") is True and before.get("allowEmptyValue") is not True:
        _emit(context, "parameter-empty-allowed", pair, key, old, new)
    if (before.get("allowReserved") is True) != (after.get("allowReserved") is True):
        _emit(context, "parameter-reserved-changed", pair, key, old, new)
    _written(context, pair, key, old, new)
    where, what = f"{key[0]} {before.get('name')}", _label(key, before)
    leftovers(context, "parameter", before, after, pair, what=what, where=where, base=old[1], revision=new[1])


def _written(context: Context, pair: Pair, key: tuple[str, str], old: tuple[Node, str], new: tuple[Node, str]) -> None:
    """How the value is written, and what it may be."""
    before, after = old[0], new[0]
    what = f"{_label(key, before)} of {pair.operation}"
    where = f"{key[0]} {before.get('name')}"
    old_content, new_content = as_map(before.get("content")), as_map(after.get("content"))
    if old_content and new_content:
        compare_contents(
            context,
            pair,
            "parameter",
            where,
            what,
            (old_content, f"{old[1]}/content"),
            (new_content, f"{new[1]}/content"),
        )
        return
    if old_content or new_content:
        values = {"from": next(iter(old_content), "plain text"), "to": next(iter(new_content), "plain text")}
        _emit(context, "parameter-encoding-changed", pair, key, old, new, values)
        return
    was, now = _style(key[0], before), _style(key[0], after)
    if was != now and not (_single(context.base, before) and _single(context.revision, after)):
        _emit(context, "parameter-style-changed", pair, key, old, new, {"from": was, "to": now})
    schemas = (before.get("schema", {}), f"{old[1]}/schema"), (after.get("schema", {}), f"{new[1]}/schema")
    context.schema(pair, "request" if pair.reversed else "parameter", where, what, *schemas)


def _style(location: str, node: Node) -> str:
    style = str(node.get("style") or _STYLES.get(location, "form"))
    explode = node.get("explode", style == "form")
    return f"{style}, exploded" if explode else style


def _single(side: Side, node: Node) -> bool:
    """Whether the value is a plain one, which all styles but matrix, label and deepObject write alike."""
    if str(node.get("style") or "form") not in ("form", "simple"):
        return False
    types = side.view(side.slot(node.get("schema", {}), "")).types
    return types is not None and not types & {"array", "object"}
