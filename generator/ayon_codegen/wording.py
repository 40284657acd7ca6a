"""Sentences of docstrings: what a schema says about values, in words."""

from __future__ import annotations

import re
from typing import Any

from .history import Lifetime
from .sources import OperationSource
from .text import literal, one_line

__all__ = ["details_of", "facts", "returns_text", "role_of", "route_text", "summary_of"]

Node = dict[str, Any]

_LONGEST_FACT = 80
_LONGEST_SUMMARY = 110
_MOST_USERS = 3


def facts(schema: Node, description: object = None) -> str:
    """What is known of a value: its description, format, limits and the server's default; may be empty.

    Lengths and patterns are told only where there are no words for what the value is.
    """
    parts: list[str] = []
    told = description if isinstance(description, str) and description.strip() else schema.get("description")
    if isinstance(told, str) and told.strip():
        parts.append(_sentence(one_line(told)))
    limits = [*([] if parts else _lengths(schema)), *_bounds(schema)]
    pattern = schema.get("pattern")
    if not parts and isinstance(pattern, str) and 0 < len(pattern) <= _LONGEST_FACT:
        limits.append(f"matching ``{one_line(pattern)}``")
    form = schema.get("format")
    if isinstance(form, str) and form not in ("binary", "date-time", "date") and len(form) <= _LONGEST_FACT:
        limits.append(f"format {one_line(form)}")
    if limits:
        parts.append(_sentence(", ".join(limits)))
    default = schema.get("x-ayon-default")
    if isinstance(default, (str, int, float)) and len(literal(default)) <= _LONGEST_FACT:
        parts.append(f"The server's default is {literal(default)}.")
    if schema.get("deprecated") is True:
        parts.append("Deprecated.")
    return " ".join(parts)


def _lengths(schema: Node) -> list[str]:
    for low, high, unit in (("minLength", "maxLength", "characters"), ("minItems", "maxItems", "items")):
        least, most = schema.get(low), schema.get(high)
        if isinstance(least, int) and isinstance(most, int):
            return [f"{least} {unit}" if least == most else f"{least} to {most} {unit}"]
        if isinstance(least, int):
            return [f"at least {least} {unit}"]
        if isinstance(most, int):
            return [f"at most {most} {unit}"]
    return []


def _bounds(schema: Node) -> list[str]:
    words = {"minimum": "at least", "exclusiveMinimum": "above", "maximum": "at most", "exclusiveMaximum": "below"}
    return [
        f"{word} {schema[key] if isinstance(schema[key], int) else f'{schema[key]:.12g}'}"
        for key, word in words.items()
        if isinstance(schema.get(key), (int, float)) and not isinstance(schema[key], bool)
    ]


def summary_of(node: Node, identity: str) -> str:
    """One line that says what an operation does: from its description, its summary, or its id."""
    for text in (node.get("description"), node.get("summary")):
        if isinstance(text, str) and text.strip():
            first = one_line(re.split(r"\n\s*\n", text.strip())[0])
            if len(first) > _LONGEST_SUMMARY:
                first = re.split(r"(?<=[.!?])\s", first)[0]
            if len(first) > _LONGEST_SUMMARY:
                first = first[: _LONGEST_SUMMARY - 2].rsplit(" ", 1)[0] + " …"
            return _sentence(first)
    words = re.sub(r"[^0-9A-Za-z]+", " ", identity).strip() or "call the operation"
    return _sentence(words[0].upper() + words[1:])


def details_of(node: Node, summary: str) -> str:
    """What the description says beyond the summary, as paragraphs."""
    text = node.get("description")
    if not isinstance(text, str) or _sentence(one_line(text)) == summary:
        return ""
    head, _, tail = text.strip().partition("\n\n")
    return tail if _sentence(one_line(head)) == summary else text


def role_of(answers: list[str], bodies: list[str], parts: list[str]) -> str:
    """What a class is for, told by who uses it.

    Args:
        answers: Operations that answer with it, e.g. ``"folders.get_folder"``.
        bodies: Operations that take it.
        parts: Classes that hold it.
    """
    told: list[str] = []
    for word, users in (("Answer of", answers), ("Body of", bodies), ("Part of", parts)):
        if users:
            named = ", ".join(f"``{user}``" for user in users[:_MOST_USERS])
            told.append(f"{word} {named}{f' and {len(users) - _MOST_USERS} more' if len(users) > _MOST_USERS else ''}.")
    return " ".join(told) or "Object of the server's schema."


def returns_text(source: OperationSource, returns: str) -> str:
    """What an operation returns, in words; empty for nothing."""
    if source.answer == "none":
        return ""
    text = {"bytes": "Content of the file.", "text": "The text of the answer."}.get(source.answer)
    if text is None:
        kind = returns.removesuffix(" | None").replace("models.", "")
        text = "The answer as plain JSON." if kind == "Any" else f"The answer: ``{kind}``."
        if len(text) > 2 * _LONGEST_SUMMARY:
            text = "The answer."
    return f"{text} None when the server answers without content." if source.may_be_empty else text


def route_text(source: OperationSource, lifetime: Lifetime | None) -> str:
    """Verb and route of an operation, and the server versions that have it."""
    parts = [f"{source.method.upper()} {one_line(source.path)}"]
    if lifetime is not None:
        parts.append(f"since server {lifetime.since}")
        if lifetime.until:
            parts.append(f"until server {lifetime.until}")
    if source.node.get("deprecated") is True:
        parts.append("deprecated by the server")
    return "; ".join(parts)


def _sentence(text: str) -> str:
    text = text.strip()
    text = text[:1].upper() + text[1:] if re.match(r"[a-z]+ ", text) else text
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."
