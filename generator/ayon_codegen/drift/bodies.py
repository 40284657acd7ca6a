"""Request bodies."""

from __future__ import annotations

from ..document import as_map
from .context import Context, Pair, Places
from .leftovers import leftovers
from .media import compare_contents
from .rules import Rule, register

__all__ = ["compare_bodies"]

register(
    Rule("request-body-added", "info", "request", "{operation} takes a request body now; it may be left out."),
    Rule("required-request-body-added", "error", "request", "{operation} needs a request body now.", "Send one."),
    Rule(
        "request-body-removed", "error", "request", "{operation} takes no request body any more.", "Stop sending one."
    ),
    Rule("request-body-became-required", "error", "request", "{operation} needs its request body now.", "Send one."),
    Rule("request-body-became-optional", "info", "request", "The request body of {operation} may be left out now."),
)


def compare_bodies(context: Context, pair: Pair) -> None:
    """Compare the request bodies of an operation; those of a webhook are received."""
    old_at = context.base.follow(pair.base.get("requestBody"), f"{pair.base_pointer}/requestBody")
    new_at = context.revision.follow(pair.revision.get("requestBody"), f"{pair.revision_pointer}/requestBody")
    (old, old_pointer), (new, new_pointer) = old_at, new_at
    if not old and not new:
        return
    if not old:
        needed = new.get("required") is True
        rule = "required-request-body-added" if needed else "request-body-added"
        context.emit(rule, pair, revision=new_pointer)
        return
    if not new:
        context.emit("request-body-removed", pair, base=old_pointer)
        return
    where: Places = {"base": old_pointer, "revision": new_pointer}
    was, now = old.get("required") is True, new.get("required") is True
    if was != now:
        context.emit(f"request-body-became-{'required' if now else 'optional'}", pair, **where)
    role = "response" if pair.reversed else "request"
    contents = (
        (as_map(old.get("content")), f"{old_pointer}/content"),
        (as_map(new.get("content")), f"{new_pointer}/content"),
    )
    what = f"the request body of {pair.operation}"
    compare_contents(context, pair, role, "", what, *contents)
    leftovers(context, "body", old, new, pair, what=what, **where)
