"""Events."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.graphql.engine import Info, each, resolver
from ayon_sandbox.graphql.filters import condition, parse
from ayon_sandbox.graphql.paging import EMPTY, Page
from ayon_sandbox.graphql.select import Nothing, Select
from ayon_sandbox.jsontext import dump_sorted
from ayon_sandbox.storage import Row
from ayon_sandbox.storage.schema import TABLES

_TEXT = ("e.topic", "IFNULL(e.project, '')", "IFNULL(e.user, '')", "IFNULL(e.description, '')")


def _topics(select: Select, topics: list[str] | None) -> None:
    if topics is None:
        return
    if not topics:
        raise Nothing
    parts: list[str] = []
    for topic in topics:
        # GLOB knows only our star; its other marks do not occur in topics.
        parts.append("e.topic GLOB ?" if "*" in topic else "e.topic = ?")
    select.add(f"({' OR '.join(parts)})", *topics)


@resolver("Query", "events")
def _events(info: Info, _roots: list[Any]) -> list[Any]:
    try:
        return [_page(info)]
    except Nothing:
        return [EMPTY]


def _search(select: Select, text: str) -> None:
    """Keep events with all words of a text, the way of the real server.

    Words are made lower case and ASCII and lose most punctuation, what they are looked for in does not; those of less
    than three characters don't count; ``_`` stands for any character.
    """
    for word in text.split():
        plain = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()
        plain = re.sub(r"[^a-z0-9._-]", "", plain)
        if len(plain) >= 3:
            # GLOB minds the case.
            pattern = f"*{plain.replace('_', '?')}*"
            select.add(f"({' OR '.join(f'{column} GLOB ?' for column in _TEXT)})", *[pattern] * len(_TEXT))


def _page(info: Info) -> Page:
    args = info.args
    select = Select("events")
    _topics(select, args.get("topics"))
    ids = args.get("ids")
    select.any_of("e.id", None if ids is None else [str(value).replace("-", "").lower() for value in ids])
    select.any_of("e.project", args.get("projects"))
    select.any_of("e.user", args.get("users"))
    select.any_of("e.status", args.get("statuses"))
    select.any_of("e.status", args.get("states"))
    if not args.get("includeLogs"):
        select.add("e.topic NOT LIKE 'log.%'")
    # Both answers of the real server are about events that others depend on.
    if args.get("hasChildren") is not None:
        select.add("EXISTS (SELECT 1 FROM events c WHERE c.depends_on = e.id)")
        if not args["hasChildren"]:
            select.add("NOT EXISTS (SELECT 1 FROM events c WHERE c.depends_on = e.id AND c.status != 'finished')")
    if args.get("newerThan"):
        select.add("julianday(e.updated_at) > julianday(?)", args["newerThan"])
    if args.get("olderThan"):
        select.add("julianday(e.updated_at) < julianday(?)", args["olderThan"])
    text = args.get("filter")
    if text:
        if text.lstrip().startswith("{"):
            columns = TABLES["events"].columns
            sql, params = condition(parse(text), lambda name: f'e."{name}"' if name in columns else None)
            select.add(sql, *params)
        else:
            _search(select, text)
    if not info.context.user.is_manager:
        # The websocket tells them more.
        select.add("e.user = ?", info.context.user.name)
    return select.page(info.context.store, ["seq", *TABLES["events"].columns], args)


@each("EventNode", "summary")
def _summary(row: Row) -> str:
    return dump_sorted(mapping(row["summary"]))


@each("EventNode", "payload")
def _payload(row: Row) -> str | None:
    return dump_sorted(row["payload"]) if row["payload"] else None


@each("EventNode", "data")
def _data(_row: Row) -> None:
    return None


@each("EventNode", "description")
def _description(row: Row) -> str:
    return row["description"] or ""


@each("EventNode", "retries")
def _retries(row: Row) -> int:
    return row["retries"] or 0
