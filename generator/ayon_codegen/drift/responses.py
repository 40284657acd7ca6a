"""Answers: status codes, media types, headers, links."""

from __future__ import annotations

from typing import Any

from ..document import as_map
from .context import Context, Pair, Places
from .leftovers import leftovers
from .media import compare_contents
from .normal import signature, token
from .rules import Rule, register

__all__ = ["compare_responses"]

Node = dict[str, Any]
At = tuple[Node, str]

register(
    Rule(
        "response-success-status-removed",
        "error",
        "response",
        "{operation} does not answer {value} any more.",
        "Expect the status that it answers now.",
    ),
    Rule("response-success-status-added", "info", "response", "{operation} may answer {value} now."),
    Rule("response-status-removed", "info", "response", "{operation} does not answer {value} any more."),
    Rule("response-status-added", "info", "response", "{operation} may answer {value} now."),
    Rule(
        "response-status-widened",
        "warning",
        "response",
        "{operation} answers {to} now, it answered {from}.",
        "Be ready for other codes.",
    ),
    Rule("response-status-narrowed", "info", "response", "{operation} answers {to} now, it answered {from}."),
    Rule(
        "response-header-removed",
        "warning",
        "response",
        "The header {prop} is gone from the answer {value} of {operation}.",
        "Do without it.",
    ),
    Rule(
        "required-response-header-removed",
        "error",
        "response",
        "The header {prop}, that was always there, is gone from the answer {value} of {operation}.",
        "Do without it.",
    ),
    Rule("response-header-added", "info", "response", "The answer {value} of {operation} has a new header {prop}."),
    Rule(
        "response-header-became-optional",
        "error",
        "response",
        "The header {prop} of the answer {value} of {operation} may be missing now.",
        "Read it with a default.",
    ),
    Rule(
        "response-header-became-required",
        "info",
        "response",
        "The header {prop} of the answer {value} of {operation} is always there now.",
    ),
    Rule(
        "response-header-deprecated",
        "info",
        "response",
        "The header {prop} of the answer {value} of {operation} is deprecated now.",
        "Look for what replaces it.",
    ),
    Rule(
        "response-header-reactivated",
        "info",
        "response",
        "The header {prop} of the answer {value} of {operation} is not deprecated any more.",
    ),
    Rule(
        "response-header-style-changed",
        "error",
        "response",
        "The header {prop} of the answer {value} of {operation} is written in another way.",
        "Generate the client again.",
    ),
    Rule(
        "response-link-changed", "info", "response", "The link {prop} of the answer {value} of {operation} has changed."
    ),
    Rule("response-link-added", "info", "response", "The answer {value} of {operation} has a new link {prop}."),
    Rule(
        "response-link-removed", "warning", "response", "The link {prop} of the answer {value} of {operation} is gone."
    ),
)


def compare_responses(context: Context, pair: Pair) -> None:
    """Compare the answers of an operation; those of a webhook are sent."""
    old, new = as_map(pair.base.get("responses")), as_map(pair.revision.get("responses"))
    before = {
        status.upper(): (node, f"{pair.base_pointer}/responses/{token(status)}")
        for status, node in old.items()
        if not status.startswith("x-")
    }
    after = {
        status.upper(): (node, f"{pair.revision_pointer}/responses/{token(status)}")
        for status, node in new.items()
        if not status.startswith("x-")
    }
    gone = sorted(before.keys() - after.keys())
    added = sorted(after.keys() - before.keys())
    pairs = [(status, status) for status in sorted(before.keys() & after.keys())]
    for status in list(gone):
        for kind, other in (
            *(("widened", each) for each in added if each == f"{status[:1]}XX"),
            *(("narrowed", each) for each in added if status == f"{each[:1]}XX"),
        ):
            gone.remove(status)
            added.remove(other)
            pairs.append((status, other))
            places: Places = {"base": before[status][1], "revision": after[other][1]}
            context.emit(f"response-status-{kind}", pair, where=status, values={"from": status, "to": other}, **places)
            break
    for status in gone:
        rule = "response-success-status-removed" if status.startswith("2") else "response-status-removed"
        context.emit(
            rule,
            pair,
            where=status,
            base=before[status][1],
            values={"value": status.lower() if status == "DEFAULT" else status},
        )
    for status in added:
        rule = "response-success-status-added" if status.startswith("2") else "response-status-added"
        context.emit(
            rule,
            pair,
            where=status,
            revision=after[status][1],
            values={"value": status.lower() if status == "DEFAULT" else status},
        )
    for left, right in pairs:
        _compare(context, pair, left.lower() if left == "DEFAULT" else left, before[left], after[right])


def _compare(context: Context, pair: Pair, status: str, old: tuple[Any, str], new: tuple[Any, str]) -> None:
    (before, base), (after, revision) = context.base.follow(*old), context.revision.follow(*new)
    what = f"the answer {status} of {pair.operation}"
    role = "request" if pair.reversed else "response"
    contents = (as_map(before.get("content")), f"{base}/content"), (as_map(after.get("content")), f"{revision}/content")
    compare_contents(context, pair, role, status, what, *contents)
    _headers(context, pair, status, (before, base), (after, revision))
    _links(context, pair, status, (before, base), (after, revision))
    leftovers(context, "response", before, after, pair, what=what, where=status, base=base, revision=revision)


def _headers(context: Context, pair: Pair, status: str, old: At, new: At) -> None:
    def collect(at: At, side: Any) -> dict[str, tuple[Node, str, str]]:
        found: dict[str, tuple[Node, str, str]] = {}
        for name, entry in as_map(at[0].get("headers")).items():
            node, pointer = side.follow(entry, f"{at[1]}/headers/{token(name)}")
            if name.lower() != "content-type":
                found[name.lower()] = node, pointer, name
        return found

    before, after = collect(old, context.base), collect(new, context.revision)
    for key in sorted(before.keys() | after.keys()):
        left, right = before.get(key), after.get(key)
        name = (left or right or ({}, "", key))[2]
        base, revision = left[1] if left else "", right[1] if right else ""

        def emit(rule: str, name: str = name, base: str = base, revision: str = revision) -> None:
            values = {"value": status, "prop": name}
            context.emit(
                rule, pair, where=f"{status} header {name}", prop=name, base=base, revision=revision, values=values
            )

        if left is None:
            emit("response-header-added")
        elif right is None:
            emit("required-response-header-removed" if left[0].get("required") is True else "response-header-removed")
        else:
            _header(context, pair, status, (left[0], base), (right[0], revision), name, emit)


def _header(context: Context, pair: Pair, status: str, old: At, new: At, name: str, emit: Any) -> None:
    before, after = old[0], new[0]
    was, now = before.get("required") is True, after.get("required") is True
    if was != now:
        emit("response-header-became-required" if now else "response-header-became-optional")
    was, now = before.get("deprecated") is True, after.get("deprecated") is True
    if was != now:
        emit("response-header-deprecated" if now else "response-header-reactivated")
    if before.get("explode", False) != after.get("explode", False):
        emit("response-header-style-changed")
    what = f"the header {name} of the answer {status} of {pair.operation}"
    where = f"{status} header {name}"
    role = "request" if pair.reversed else "header"
    contents = as_map(before.get("content")), as_map(after.get("content"))
    if contents[0] or contents[1]:
        compare_contents(
            context, pair, role, where, what, (contents[0], f"{old[1]}/content"), (contents[1], f"{new[1]}/content")
        )
    schemas = (before.get("schema", {}), f"{old[1]}/schema"), (after.get("schema", {}), f"{new[1]}/schema")
    context.schema(pair, role, where, what, *schemas)
    leftovers(context, "header", before, after, pair, what=what, where=where, base=old[1], revision=new[1])


def _links(context: Context, pair: Pair, status: str, old: At, new: At) -> None:
    before, after = as_map(old[0].get("links")), as_map(new[0].get("links"))
    for name in sorted(before.keys() | after.keys()):
        values = {"value": status, "prop": name}
        base = f"{old[1]}/links/{token(name)}" if name in before else ""
        revision = f"{new[1]}/links/{token(name)}" if name in after else ""
        left = context.base.follow(before.get(name), "")[0] if base else None
        right = context.revision.follow(after.get(name), "")[0] if revision else None
        if signature(left) != signature(right):
            kind = "added" if left is None else "removed" if right is None else "changed"
            context.emit(
                f"response-link-{kind}",
                pair,
                where=f"{status} link {name}",
                prop=name,
                base=base,
                revision=revision,
                values=values,
            )
