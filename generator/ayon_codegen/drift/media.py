"""Media types of bodies, answers, headers and parameters, and the schemas that they hold."""

from __future__ import annotations

from typing import Any

from ..document import as_map
from .context import Context, Pair, Places
from .leftovers import leftovers
from .normal import signature, token
from .rules import Rule, register

__all__ = ["compare_contents"]

Node = dict[str, Any]

register(
    Rule(
        "request-media-type-removed",
        "error",
        "request",
        "{what} is not taken as {value} any more.",
        "Send it as one of the media types that are left.",
    ),
    Rule("request-media-type-added", "info", "request", "{what} may be sent as {value} too now."),
    Rule(
        "response-media-type-removed",
        "error",
        "response",
        "{what} is not given as {value} any more.",
        "Read one of the media types that are left.",
    ),
    Rule("response-media-type-added", "info", "response", "{what} may be given as {value} too now."),
    Rule("request-media-type-widened", "info", "request", "{what} is taken as {to} now, it was {from}."),
    Rule(
        "request-media-type-narrowed",
        "error",
        "request",
        "{what} is taken as {to} only now, it was {from}.",
        "Send the media type that is left.",
    ),
    Rule(
        "response-media-type-widened",
        "error",
        "response",
        "{what} is given as {to} now, it was {from}.",
        "Be ready for other media types.",
    ),
    Rule("response-media-type-narrowed", "info", "response", "{what} is given as {to} now, it was {from}."),
    Rule(
        "request-schema-added",
        "error",
        "request",
        "{what} has to follow a schema now ({value}).",
        "Check what you send.",
    ),
    Rule("request-schema-removed", "info", "request", "{what} follows no schema any more ({value})."),
    Rule("response-schema-added", "info", "response", "{what} follows a schema now ({value})."),
    Rule(
        "response-schema-removed",
        "warning",
        "response",
        "{what} follows no schema any more ({value}).",
        "Check the code that reads it.",
    ),
    Rule(
        "request-encoding-changed",
        "warning",
        "request",
        "How parts of {what} are encoded has changed ({value}).",
        "Generate the client again.",
    ),
    Rule(
        "response-encoding-changed",
        "warning",
        "response",
        "How parts of {what} are encoded has changed ({value}).",
        "Generate the client again.",
    ),
)

At = tuple[Node, str]
_SIDES = {"request": "request", "parameter": "request", "response": "response", "header": "response"}


def _media(name: str) -> str:
    """A media type without spaces, lower case; text is UTF-8 unless it says otherwise."""
    parts = [part.strip().lower() for part in name.split(";")]
    return ";".join([parts[0], *(part for part in sorted(parts[1:]) if part and part != "charset=utf-8")])


def _covers(wide: str, narrow: str) -> bool:
    """Whether a range (``application/*``, ``*/*``) or a suffix (``application/vnd.x+json``) covers a media type."""
    wide_kind, _, wide_sub = wide.partition(";")[0].partition("/")
    kind, _, sub = narrow.partition(";")[0].partition("/")
    if wide_kind == "*":
        return True
    if wide_kind != kind:
        return False
    if wide_sub == "*":
        return True
    if ";" in narrow and wide == narrow.partition(";")[0]:
        return True
    return "+" in sub and wide_sub == sub.rpartition("+")[2]


def compare_contents(context: Context, pair: Pair, role: str, where: str, what: str, old: At, new: At) -> None:
    """Compare two maps of media types.

    Args:
        role: As in `Context.schema`.
    """
    before = {_media(name): (as_map(node), f"{old[1]}/{token(name)}") for name, node in sorted(old[0].items())}
    after = {_media(name): (as_map(node), f"{new[1]}/{token(name)}") for name, node in sorted(new[0].items())}
    side = _SIDES[role]
    gone = [name for name in before if name not in after]
    added = [name for name in after if name not in before]
    pairs = [(name, name) for name in before if name in after]
    title = what[:1].upper() + what[1:]
    for name in list(gone):
        for kind, other in (
            *(("widened", each) for each in added if _covers(each, name)),
            *(("narrowed", each) for each in added if _covers(name, each)),
        ):
            gone.remove(name)
            added.remove(other)
            pairs.append((name, other))
            places: Places = {"base": before[name][1], "revision": after[other][1]}
            values = {"from": name, "to": other}
            context.emit(f"{side}-media-type-{kind}", pair, where=where, prop=name, what=title, values=values, **places)
            break
    for name in gone:
        context.emit(
            f"{side}-media-type-removed",
            pair,
            where=where,
            prop=name,
            base=before[name][1],
            what=title,
            values={"value": name},
        )
    for name in added:
        context.emit(
            f"{side}-media-type-added",
            pair,
            where=where,
            prop=name,
            revision=after[name][1],
            what=title,
            values={"value": name},
        )
    for left, right in pairs:
        place = where if role in ("parameter", "header") else f"{where} {left}".strip()
        _compare(context, pair, role, left, place, what, before[left], after[right])


_BINARY = {"type": "string", "format": "binary"}


def _schema(media: str, node: Node) -> Any:
    """The schema of a media type; files have one in 3.0 and need none in 3.1."""
    schema = node.get("schema")
    if schema is None or (schema == {} and media == "application/octet-stream"):
        return _BINARY if media == "application/octet-stream" else None
    return schema


def _compare(context: Context, pair: Pair, role: str, media: str, where: str, what: str, old: At, new: At) -> None:
    side = _SIDES[role]
    before, after = _schema(media, old[0]), _schema(media, new[0])
    title = what[:1].upper() + what[1:]
    places: Places = {"base": old[1], "revision": new[1]}
    empty: tuple[Any, ...] = (None, True, {})
    if before is None or after is None:
        if (before in empty) != (after in empty):
            rule = f"{side}-schema-{'removed' if after is None else 'added'}"
            context.emit(rule, pair, where=where, what=title, values={"value": media}, **places)
    else:
        context.schema(pair, role, where, what, (before, f"{old[1]}/schema"), (after, f"{new[1]}/schema"))
    was, now = as_map(old[0].get("encoding")), as_map(new[0].get("encoding"))
    for name in sorted(was.keys() | now.keys()):
        if signature(was.get(name)) != signature(now.get(name)):
            context.emit(
                f"{side}-encoding-changed", pair, where=where, prop=name, what=title, values={"value": name}, **places
            )
    leftovers(context, "media", old[0], new[0], pair, what=what, where=where, **places)
