"""Who may call: what operations ask for, and the schemes that are declared."""

from __future__ import annotations

from typing import Any

from ..document import as_list, as_map
from .context import Context, Pair, Places, components
from .leftovers import leftovers
from .normal import Side, token
from .rules import Rule, register

__all__ = ["compare_schemes", "compare_security"]

Node = dict[str, Any]
Alternative = frozenset[tuple[str, frozenset[str]]]
"""Schemes that are needed together, with their scopes; an empty one lets everybody in."""

register(
    Rule(
        "security-required",
        "error",
        "security",
        "{operation} is not open to everybody any more; it needs {to}.",
        "Send credentials.",
    ),
    Rule("security-dropped", "info", "security", "{operation} is open to everybody now."),
    Rule(
        "security-alternative-removed",
        "error",
        "security",
        "{operation} does not accept {value} any more.",
        "Use a way to sign in that is left.",
    ),
    Rule("security-alternative-added", "info", "security", "{operation} accepts {value} too now."),
    Rule(
        "security-scope-added",
        "error",
        "security",
        "{operation} needs the scope {value} of {to} now.",
        "Ask for that scope when you sign in.",
    ),
    Rule("security-scope-removed", "info", "security", "{operation} does not need the scope {value} of {to} any more."),
    Rule("security-scheme-added", "info", "security", "The security scheme {what} is new."),
    Rule(
        "security-scheme-removed",
        "warning",
        "security",
        "The security scheme {what} is gone.",
        "Use a way to sign in that is left.",
    ),
    Rule(
        "security-scheme-changed",
        "error",
        "security",
        "{value} of the security scheme {what} is {to} now, it was {from}.",
        "Change how you sign in.",
    ),
    Rule("security-flow-added", "info", "security", "The security scheme {what} has the flow {value} too now."),
    Rule(
        "security-flow-removed",
        "error",
        "security",
        "The security scheme {what} has no flow {value} any more.",
        "Use a flow that is left.",
    ),
    Rule(
        "security-url-changed",
        "warning",
        "security",
        "{value} of the security scheme {what} is {to} now, it was {from}.",
        "Sign in at the new address.",
    ),
    Rule("security-scheme-scope-added", "info", "security", "The security scheme {what} knows the scope {value} now."),
    Rule(
        "security-scheme-scope-removed",
        "warning",
        "security",
        "The security scheme {what} does not know the scope {value} any more.",
        "Do without that scope.",
    ),
)


def _alternatives(side: Side, operation: Node) -> list[Alternative]:
    declared = operation.get("security", side.document.get("security"))
    found = [
        frozenset((name, frozenset(map(str, as_list(scopes)))) for name, scopes in as_map(entry).items())
        for entry in as_list(declared)
    ]
    return found or [frozenset()]


def _words(alternative: Alternative) -> str:
    return " and ".join(sorted(name for name, _ in alternative)) or "no credentials"


def compare_security(context: Context, pair: Pair) -> None:
    """Compare what an operation asks for."""
    old, new = _alternatives(context.base, pair.base), _alternatives(context.revision, pair.revision)
    if set(old) == set(new):
        return
    where: Places = {"base": f"{pair.base_pointer}/security", "revision": f"{pair.revision_pointer}/security"}
    everybody: Alternative = frozenset()
    if everybody in old and everybody not in new:
        words = " or ".join(sorted({_words(each) for each in new}))
        context.emit("security-required", pair, **where, values={"to": words})
        return
    if everybody in new and everybody not in old:
        context.emit("security-dropped", pair, **where)
        return
    schemes = {frozenset(name for name, _ in each): each for each in old}
    after = {frozenset(name for name, _ in each): each for each in new}
    for names in sorted(schemes.keys() | after.keys(), key=sorted):
        left, right = schemes.get(names), after.get(names)
        if left is None and right is not None:
            context.emit("security-alternative-added", pair, **where, values={"value": _words(right)})
        elif right is None and left is not None:
            context.emit("security-alternative-removed", pair, **where, values={"value": _words(left)})
        elif left is not None and right is not None:
            was, now = dict(left), dict(right)
            for name in sorted(names):
                for scope in sorted(now[name] - was[name]):
                    context.emit("security-scope-added", pair, **where, prop=name, values={"value": scope, "to": name})
                for scope in sorted(was[name] - now[name]):
                    context.emit(
                        "security-scope-removed", pair, **where, prop=name, values={"value": scope, "to": name}
                    )


def compare_schemes(context: Context) -> None:
    """Compare the declared security schemes."""
    old, new = components(context.base, "securitySchemes"), components(context.revision, "securitySchemes")
    for name in sorted(old.keys() | new.keys()):
        place = f"/components/securitySchemes/{token(name)}"
        if name not in new:
            context.emit("security-scheme-removed", where=name, prop=name, base=place, what=name)
        elif name not in old:
            context.emit("security-scheme-added", where=name, prop=name, revision=place, what=name)
        else:
            _scheme(context, name, context.base.follow(old[name], place), context.revision.follow(new[name], place))


def _scheme(context: Context, name: str, old: tuple[Node, str], new: tuple[Node, str]) -> None:
    before, after = old[0], new[0]

    def emit(rule: str, **values: str) -> None:
        context.emit(rule, where=name, prop=name, base=old[1], revision=new[1], what=name, values=values)

    def url(key: str, before: Node, after: Node) -> None:
        was, now = str(before.get(key) or ""), str(after.get(key) or "")
        if was != now:
            emit("security-url-changed", value=key, **{"from": was or "none", "to": now or "none"})

    for key in ("type", "name", "in", "scheme"):
        was, now = str(before.get(key) or ""), str(after.get(key) or "")
        same = was.lower() == now.lower() if key == "scheme" or before.get("in") == "header" else was == now
        if not same:
            emit("security-scheme-changed", value=key, **{"from": was or "none", "to": now or "none"})
    url("openIdConnectUrl", before, after)
    flows, flows_after = as_map(before.get("flows")), as_map(after.get("flows"))
    for flow in sorted(flows.keys() | flows_after.keys()):
        if flow.startswith("x-"):
            continue
        if flow not in flows_after or flow not in flows:
            rule = "security-flow-added" if flow in flows_after else "security-flow-removed"
            emit(rule, value=flow)
            continue
        was, now = as_map(flows[flow]), as_map(flows_after[flow])
        for key in ("authorizationUrl", "tokenUrl", "refreshUrl"):
            url(key, was, now)
        scopes, scopes_after = as_map(was.get("scopes")).keys(), as_map(now.get("scopes")).keys()
        for scope in sorted(scopes_after - scopes):
            emit("security-scheme-scope-added", value=scope)
        for scope in sorted(scopes - scopes_after):
            emit("security-scheme-scope-removed", value=scope)
    what = f"the security scheme {name}"
    leftovers(context, "security scheme", before, after, what=what, where=name, base=old[1], revision=new[1])
