"""Pages of a connection: cursors, order, ``pageInfo``."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ayon_sandbox.errors import BadRequest
from ayon_sandbox.graphql.engine import Info, QueryFailed, resolver
from ayon_sandbox.storage import Row

DEFAULT_PAGE = 100


def encode_cursor(values: Sequence[Any]) -> str:
    """Return the cursor of a row that is sorted by these values."""
    return base64.b64encode(json.dumps(list(values), separators=(",", ":")).encode()).decode()


def decode_cursor(cursor: str) -> list[Any]:
    """Return the values of a cursor.

    Raises:
        BadRequest: It is not a cursor.
    """
    try:
        values = json.loads(base64.b64decode(cursor, validate=True))
    except (ValueError, binascii.Error):
        values = None
    if not isinstance(values, list):
        raise BadRequest("Invalid cursor")
    return cast("list[Any]", values)


@dataclass(frozen=True)
class Order:
    """What a connection is sorted by: SQL expressions, the last one unique."""

    expressions: tuple[str, ...]

    def after(self, values: Sequence[Any], descending: bool) -> tuple[str, list[Any]]:
        """Return the condition of the rows behind a cursor, and its parameters."""
        if len(values) != len(self.expressions):
            raise BadRequest("Invalid cursor")
        sign = "<" if descending else ">"
        alternatives: list[str] = []
        params: list[Any] = []
        for at, expression in enumerate(self.expressions):
            same = [f"{self.expressions[before]} IS ?" for before in range(at)]
            value = values[at]
            if value is None:
                # SQLite sorts NULL first.
                step = "0" if descending else f"{expression} IS NOT NULL"
                params.extend(values[:at])
            elif descending:
                step = f"({expression} {sign} ? OR {expression} IS NULL)"
                params.extend([*values[:at], value])
            else:
                step = f"{expression} {sign} ?"
                params.extend([*values[:at], value])
            alternatives.append(" AND ".join([*same, step]))
        return "(" + " OR ".join(f"({item})" for item in alternatives) + ")", params

    def sql(self, descending: bool) -> str:
        """Return what comes after ORDER BY."""
        suffix = " DESC" if descending else ""
        return ", ".join(expression + suffix for expression in self.expressions)


@dataclass
class Window:
    """Which part of a connection is asked for, from ``first``, ``after``, ``last``, ``before``."""

    limit: int
    descending: bool
    cursor: list[Any] | None

    @classmethod
    def of(cls, args: Mapping[str, Any], default: int = DEFAULT_PAGE) -> Window:
        """Read the arguments of a connection.

        Raises:
            QueryFailed: A negative count or a broken cursor.
        """
        first, last = args.get("first"), args.get("last")
        descending = (first is None and last is not None) or (first is None and args.get("before") is not None)
        limit = cast("int", (last if descending else first) or 0)
        if not first and not last:
            # No count, or none at all: the default.
            limit = default
        if limit < 0:
            raise QueryFailed("LIMIT must not be negative")
        text = args.get("before") if descending else args.get("after")
        return cls(limit, descending, decode_cursor(text) if text else None)


class Page:
    """The rows of one page; the object behind every connection.

    Args:
        rows: Rows in their order; ``_cursor`` holds the values they are sorted by.
        limit: How many were asked for.
        descending: Whether the page is read from the end.
    """

    def __init__(self, rows: list[Row], limit: int = 0, descending: bool = False) -> None:
        self.rows = rows
        # As the real server has it: a full page has a next one, even when that turns out to be empty.
        self.full = bool(rows) and len(rows) >= limit > 0
        self.descending = descending

    def get(self, name: str) -> Any:
        """Read a field of the connection."""
        if name == "edges":
            return self.rows
        if name == "page_info":
            return {
                "start_cursor": edge_cursor(self.rows[0]) if self.rows else None,
                "end_cursor": edge_cursor(self.rows[-1]) if self.rows else None,
                "has_next_page": self.full and not self.descending,
                "has_previous_page": self.full and self.descending,
                "column_metadata": None,
            }
        if name == "field_stats":
            return []
        return None


EMPTY = Page([])


def edge_cursor(row: Row) -> str:
    """Return the cursor of a row."""
    cursor = row["_cursor"]
    return cursor if isinstance(cursor, str) else encode_cursor(cursor)


def _edges(*kinds: str) -> None:
    """An edge is the row itself: its node is the same object."""
    for kind in kinds:
        resolver(kind, "node")(_node)
        resolver(kind, "cursor")(_cursor)


def _node(_info: Info, edges: list[Any]) -> list[Any]:
    return edges


def _cursor(_info: Info, edges: list[Any]) -> list[Any]:
    return [edge_cursor(edge) for edge in edges]


_edges(
    "ActivityEdge", "EntityListEdge", "EventEdge", "FolderEdge", "KanbanEdge", "ProductEdge", "ProjectEdge",
    "RepresentationEdge", "TaskEdge", "UserEdge", "VersionEdge", "WorkfileEdge",
)  # fmt: skip
for _kind in ("EntityListItemEdge", "LinkEdge", "ProjectLinkEdge"):
    resolver(_kind, "cursor")(_cursor)
