"""Rules for changes inside schemas: what each kind of change means to who sends and to who receives.

One kind of change is up to four rules, ``request-…``, ``parameter-…``, ``response-…`` and ``header-…``. What narrows
the values of a schema breaks who sends them; what widens it surprises who receives them.
"""

from __future__ import annotations

from typing import NamedTuple

from .findings import Level, Part
from .rules import Rule, register

__all__ = ["BOUNDS", "KINDS", "ROLES", "Kind", "rule_id"]

E: Level = "error"
W: Level = "warning"
I: Level = "info"  # noqa: E741

ROLES: dict[str, tuple[Part, bool]] = {
    "request": ("request", True),
    "parameter": ("parameter", True),
    "response": ("response", False),
    "header": ("response", False),
}
"""Part of the report, and whether the caller sends it."""

BOUNDS: dict[str, tuple[str, int]] = {
    "minimum": ("minimum", 1),
    "maximum": ("maximum", -1),
    "minLength": ("min-length", 1),
    "maxLength": ("max-length", -1),
    "minItems": ("min-items", 1),
    "maxItems": ("max-items", -1),
    "minProperties": ("min-properties", 1),
    "maxProperties": ("max-properties", -1),
    "minContains": ("min-contains", 1),
    "maxContains": ("max-contains", -1),
}
"""Keyword → name in rule ids, and whether higher (1) or lower (-1) is stricter."""


class Kind(NamedTuple):
    """A kind of change: level, sentence and advice for who sends, then for who receives."""

    sent: tuple[Level, str, str]
    received: tuple[Level, str, str]


_CHECK_SENT = "Check what you send there."
_CHECK_READ = "Check the code that reads it."
_SEND_ALLOWED = "Send only what is still allowed."
_EXPECT_MORE = "Be ready for values that did not occur before."
_STOP = "Stop sending it."
_GONE = "Remove the code that reads it, or read it from where it went."


def _narrows(sent: str, received: str, *, level: Level = E, advice: str = _SEND_ALLOWED) -> Kind:
    return Kind((level, sent, advice), (I, received, ""))


def _widens(sent: str, received: str, *, level: Level = E, advice: str = _EXPECT_MORE) -> Kind:
    return Kind((I, sent, ""), (level, received, advice))


def _changes(text: str, sent: Level = E, received: Level = E, advice: str = "") -> Kind:
    return Kind(
        (sent, text, advice or (_CHECK_SENT if sent != I else "")),
        (received, text, advice or (_CHECK_READ if received != I else "")),
    )


KINDS: dict[str, Kind] = {
    # -- properties
    "property-removed": Kind(
        (W, "{what} is no part of requests any more; what is sent there has no effect.", _STOP),
        (E, "{what} is gone from answers.", _GONE),
    ),
    "property-refused": Kind((E, "{what} is gone, and requests that still send it are refused.", _STOP), (I, "", "")),
    "property-added": Kind(
        (I, "{what} is new and may be sent.", ""),
        (I, "{what} is new in answers.", ""),
    ),
    "required-property-added": Kind((E, "{what} is new and has to be sent.", "Send it."), (I, "", "")),
    "property-became-required": _narrows(
        "{what} has to be sent now.", "{what} is always there now.", advice="Send it."
    ),
    "property-became-optional": _widens(
        "{what} may be left out now.", "{what} may be missing now.", advice="Read it with a default."
    ),
    "property-became-read-only": Kind(
        (W, "{what} is read-only now; what is sent there has no effect.", _STOP), (I, "{what} is read-only now.", "")
    ),
    "property-became-writable": _changes("{what} is not read-only any more.", I, I),
    "required-property-became-writable": Kind(
        (E, "{what} is not read-only any more and has to be sent.", "Send it."), (I, "", "")
    ),
    "property-became-write-only": Kind(
        (I, "{what} is write-only now.", ""),
        (E, "{what} is write-only now, so answers do not have it any more.", _GONE),
    ),
    "property-became-readable": _changes("{what} is not write-only any more.", I, I),
    "required-property-became-readable": Kind(
        (I, "", ""),
        (W, "{what} is not write-only any more, so every answer has to have it.", "Check that the server answers it."),
    ),
    # -- types and values
    "type-narrowed": _narrows("{what} takes {to} now, it took {from}.", "{what} is {to} now, it was {from}."),
    "type-widened": _widens("{what} takes {to} now, it took {from}.", "{what} may be {to} now, it was {from}."),
    "type-changed": Kind(
        (E, "{what} takes {to} now, it took {from}.", "Send {to}."),
        (E, "{what} is {to} now, it was {from}.", _CHECK_READ),
    ),
    "became-nullable": _widens("{what} may be null now.", "{what} may be null now.", advice="Be ready for None."),
    "became-not-nullable": _narrows(
        "{what} must not be null any more.", "{what} is never null any more.", advice="Do not send null."
    ),
    "format-added": _narrows("{what} has to have the format {to} now.", "{what} has the format {to} now."),
    "format-removed": _widens(
        "{what} may be of any format now, not only {from}.", "{what} may be of any format now, not only {from}."
    ),
    "format-narrowed": _narrows(
        "{what} takes the format {to} now, it took {from}.", "{what} has the format {to} now, it had {from}."
    ),
    "format-widened": _widens(
        "{what} takes the format {to} now, it took {from}.", "{what} has the format {to} now, it had {from}."
    ),
    "format-changed": _changes("{what} has the format {to} now, it had {from}."),
    "values-restricted": _narrows("{what} takes nothing but {to} now.", "{what} is nothing but {to} now."),
    "values-freed": _widens(
        "{what} takes other values than {from} now.", "{what} may have other values than {from} now.", level=W
    ),
    "constant-freed": _widens(
        "{what} takes other values than {from} now.", "{what} may have other values than {from} now."
    ),
    "constant-changed": _changes("{what} has to be {to} now, it had to be {from}."),
    "enum-value-removed": _narrows("{what} does not take {value} any more.", "{what} is never {value} any more."),
    "enum-value-added": _widens("{what} takes {value} too now.", "{what} may be {value} now.", level=W),
    "extensible-value-removed": _narrows("{what} does not take {value} any more.", "{what} is never {value} any more."),
    "extensible-value-added": _widens(
        "{what} takes {value} too now.", "{what} may be {value} now.", level=I, advice=""
    ),
    # -- strings and numbers
    "multiple-of-tightened": _narrows(
        "{what} has to be a multiple of {to} now, not of {from}.", "{what} is a multiple of {to} now, not of {from}."
    ),
    "multiple-of-loosened": _widens(
        "{what} has to be a multiple of {to} now, not of {from}.",
        "{what} is a multiple of {to} now, not of {from}.",
        level=W,
    ),
    "multiple-of-changed": _changes("{what} has to be a multiple of {to} now, not of {from}.", E, W),
    "pattern-added": _narrows("{what} has to match {to} now.", "{what} matches {to} now."),
    "pattern-changed": _changes("{what} has to match {to} now, it had to match {from}.", W, I),
    "pattern-removed": _widens(
        "{what} need not match {from} any more.", "{what} may not match {from} any more.", level=I, advice=""
    ),
    "content-encoding-changed": _changes("The text in {what} is encoded as {to} now, it was {from}."),
    "content-media-type-changed": _changes("The text in {what} is {to} now, it was {from}."),
    "content-schema-added": _narrows(
        "What is inside the text in {what} has to follow a schema now.",
        "What is inside the text in {what} follows a schema now.",
    ),
    "content-schema-removed": _widens(
        "What is inside the text in {what} follows no schema any more.",
        "What is inside the text in {what} follows no schema any more.",
    ),
    # -- arrays
    "unique-items-added": _narrows("{what} must not hold anything twice now.", "{what} holds nothing twice now."),
    "unique-items-removed": _widens(
        "{what} may hold the same twice now.", "{what} may hold the same twice now.", level=W
    ),
    "items-restricted": _narrows("What {what} may hold is limited now.", "What {what} holds is limited now."),
    "items-freed": _widens("{what} may hold anything now.", "{what} may hold anything now."),
    "prefix-item-added": _changes("{what} has a place {value} of its own now.", W, E),
    "prefix-item-removed": _changes("{what} has no place {value} of its own any more.", E, E),
    "contains-added": _narrows("{what} has to hold certain items now.", "{what} holds certain items now."),
    "contains-removed": _widens("{what} need not hold certain items any more.", "{what} may lack certain items now."),
    "contains-changed": _changes("{what} has to hold other items than before.", W, W),
    "unevaluated-items-restricted": _narrows(
        "Further items of {what} are limited now.", "Further items of {what} are limited now."
    ),
    "unevaluated-items-freed": _widens(
        "Further items of {what} are not limited any more.", "Further items of {what} are not limited any more."
    ),
    "unevaluated-items-changed": _changes("Further items of {what} are limited in another way.", W, W),
    # -- objects
    "additional-properties-closed": _narrows(
        "{what} takes no properties but those named any more.",
        "{what} has no properties but those named any more.",
        advice="Send only the properties that are named.",
    ),
    "additional-properties-opened": _widens(
        "{what} takes other properties too now.", "{what} may have other properties too now.", level=I, advice=""
    ),
    "additional-properties-restricted": _narrows(
        "Other properties of {what} are limited now.", "Other properties of {what} are limited now."
    ),
    "additional-properties-freed": _widens(
        "Other properties of {what} may be anything now.", "Other properties of {what} may be anything now.", level=W
    ),
    "unevaluated-properties-restricted": _narrows(
        "Further properties of {what} are limited now.", "Further properties of {what} are limited now."
    ),
    "unevaluated-properties-freed": _widens(
        "Further properties of {what} are not limited any more.",
        "Further properties of {what} are not limited any more.",
    ),
    "unevaluated-properties-changed": _changes("Further properties of {what} are limited in another way.", W, W),
    "property-names-restricted": _narrows(
        "Names of properties of {what} are limited now.", "Names of properties of {what} are limited now."
    ),
    "property-names-freed": _widens(
        "Names of properties of {what} are not limited any more.",
        "Names of properties of {what} are not limited any more.",
    ),
    "pattern-property-added": _narrows(
        "Properties of {what} whose names match {value} are limited now.",
        "Properties of {what} whose names match {value} are limited now.",
    ),
    "pattern-property-removed": _widens(
        "Properties of {what} whose names match {value} are not limited any more.",
        "Properties of {what} whose names match {value} are not limited any more.",
    ),
    "dependent-required-added": _narrows(
        "Who sends {value} in {what} has to send {to} too now.",
        "{what} has {to} wherever it has {value} now.",
        advice="Send both.",
    ),
    "dependent-required-removed": _widens(
        "Who sends {value} in {what} need not send {from} any more.", "{what} may have {value} without {from} now."
    ),
    "dependent-schema-added": _narrows(
        "{what} is limited further now where it has {value}.", "{what} is limited further now where it has {value}."
    ),
    "dependent-schema-removed": _widens(
        "{what} is not limited further any more where it has {value}.",
        "{what} is not limited further any more where it has {value}.",
    ),
    # -- compositions
    "union-branch-removed": _narrows("{what} does not take {value} any more.", "{what} is never {value} any more."),
    "union-branch-added": _widens("{what} takes {value} too now.", "{what} may be {value} now."),
    "union-added": _narrows("{what} has to be one of {to} now.", "{what} is one of {to} now."),
    "union-removed": _widens(
        "{what} need not be one of {from} any more.", "{what} may be something else than {from} now."
    ),
    "union-became-exclusive": _narrows(
        "{what} has to match exactly one of its alternatives now (oneOf), it could match several (anyOf).",
        "{what} matches exactly one of its alternatives now (oneOf).",
        level=W,
    ),
    "union-became-inclusive": _widens(
        "{what} may match several of its alternatives now (anyOf), it had to match one (oneOf).",
        "{what} may match several of its alternatives now (anyOf).",
        level=I,
        advice="",
    ),
    "part-added": _narrows(
        "{what} has to fulfil one more part of an allOf.", "{what} fulfils one more part of an allOf."
    ),
    "part-removed": _changes("{what} has one part less in its allOf.", W, W),
    "exclusion-added": _narrows(
        "{what} must not be what its new `not` describes.", "{what} is never what its new `not` describes."
    ),
    "exclusion-removed": _widens("{what} may be what its `not` excluded.", "{what} may be what its `not` excluded."),
    "exclusion-changed": _changes("What {what} must not be is described in another way.", W, W),
    "condition-added": _narrows(
        "{what} has to fulfil a condition now ({value}).", "{what} fulfils a condition now ({value})."
    ),
    "condition-removed": _widens(
        "{what} need not fulfil a condition any more ({value}).",
        "{what} may not fulfil a condition any more ({value}).",
    ),
    "condition-changed": _changes("The condition that {what} has to fulfil has changed ({value}).", W, W),
    "discriminator-added": _changes("Which alternative {what} is, is told by {to} now.", I, I),
    "discriminator-removed": _changes("Which alternative {what} is, is not told by {from} any more.", W, W),
    "discriminator-property-changed": _changes("Which alternative {what} is, is told by {to} now, not by {from}."),
    "discriminator-mapping-added": _changes("{value} names one more alternative of {what}.", I, I),
    "discriminator-mapping-removed": _changes("{value} does not name an alternative of {what} any more.", W, W),
    "discriminator-mapping-changed": _changes("{value} names the alternative {to} of {what} now, not {from}.", W, W),
    # -- what is said about a place
    "default-added": _changes("{what} is {to} now when it is left out.", I, I),
    "default-removed": _changes("{what} is not {from} any more when it is left out.", I, I),
    "default-changed": Kind(
        (W, "{what} is {to} now when it is left out; it was {from}.", "Send {from} where you relied on it."),
        (I, "{what} is {to} now when it is left out; it was {from}.", ""),
    ),
    "deprecated": _changes("{what} is deprecated now.", I, I, "Look for what replaces it."),
    "reactivated": _changes("{what} is not deprecated any more.", I, I),
    "sunset-added": _changes("{what} goes away on {to}.", I, I, "Stop using it before that day."),
    "sunset-removed": _changes(
        "{what} is still deprecated, but the day it goes away is not told any more.",
        E,
        E,
        "Ask when it goes away; it was {from}.",
    ),
    "sunset-earlier": _changes(
        "{what} goes away on {to}, earlier than {from}.", E, E, "Stop using it before that day."
    ),
    "sunset-later": _changes("{what} goes away on {to}, later than {from}.", I, I),
    "sunset-invalid": _changes("{what} goes away on {to}, which is no date.", E, E, "Ask when it goes away."),
    "sunset-missing": _changes(
        "{what} is deprecated without a day on which it goes away.", E, E, "Ask when it goes away."
    ),
    "sunset-too-soon": _changes(
        "{what} goes away on {to}, less than {value} days after it was deprecated.",
        E,
        E,
        "Stop using it before that day.",
    ),
    "stability-decreased": _changes("{what} is {to} now, it was {from}.", E, E, "Expect it to change without notice."),
    "stability-increased": _changes("{what} is {to} now, it was {from}.", I, I),
    "stability-invalid": _changes("{what} has the stability {to}, which is none.", E, E),
    # -- the rest
    "recursion-changed": _changes("{what} refers to itself in another way.", W, W),
    "xml-changed": _changes("{what} is written as XML in another way.", W, W),
    "extension-changed": _changes("{value} of {what} has changed.", I, I),
    "schema-changed": _changes(
        "{value} of {what} has changed, and no rule knows what that means.", W, W, "Compare both documents by hand."
    ),
}
"""All kinds of changes in schemas. An empty sentence means that the kind does not occur in that direction."""


def _bound_kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for key, (name, _) in BOUNDS.items():
        # A bound that was not there at all is often only a fact that is written down now.
        set_level: Level = (
            E if key in ("minLength", "minProperties", "minContains", "maxContains", "maxProperties") else W
        )
        unset_level: Level = W if key in ("minimum", "maximum", "maxItems") else E
        now, was = f"{{what}} has {key} {{to}} now, it had {{from}}.", f"{{what}} has {key} {{to}} now."
        found[f"{name}-tightened"] = _narrows(now, now)
        found[f"{name}-loosened"] = _widens(now, now)
        found[f"{name}-set"] = _narrows(was, was, level=set_level)
        found[f"{name}-unset"] = _widens(
            f"{{what}} has no {key} any more.", f"{{what}} has no {key} any more, it had {{from}}.", level=unset_level
        )
    return found


KINDS.update(_bound_kinds())

# A default of a parameter is what happens to every caller who leaves it out.
_PARAMETER: dict[str, tuple[Level, str, str]] = {
    "default-added": (E, "{what} is {to} now when it is left out.", "Send what you need."),
    "default-removed": (E, "{what} is not {from} any more when it is left out.", "Send {from} where you relied on it."),
    "default-changed": (
        E,
        "{what} is {to} now when it is left out; it was {from}.",
        "Send {from} where you relied on it.",
    ),
    "property-removed": (W, "{what} is not read any more.", _STOP),
}


def rule_id(role: str, kind: str) -> str:
    """Id of the rule for a kind of change in a role: ``response-property-removed``."""
    return f"{role}-{kind}"


for _kind, _both in KINDS.items():
    for _role, (_part, _is_sent) in ROLES.items():
        _level, _text, _advice = _both.sent if _is_sent else _both.received
        if _role == "parameter" and _kind in _PARAMETER:
            _level, _text, _advice = _PARAMETER[_kind]
        if _text:
            register(Rule(rule_id(_role, _kind), _level, _part, _text, _advice))
