"""One SELECT per connection: conditions collected from arguments, columns from what is asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import sequence
from ayon_sandbox.errors import BadRequest
from ayon_sandbox.graphql.engine import QueryFailed, snake
from ayon_sandbox.graphql.filters import condition, parse
from ayon_sandbox.graphql.paging import EMPTY, Order, Page, Window
from ayon_sandbox.storage.schema import TABLES

if TYPE_CHECKING:
    from ayon_sandbox.storage import Row, Store


_NAME = r"^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$"


def entity_id(value: str) -> str:
    """Return an id as it is stored.

    Raises:
        QueryFailed: It is no id.
    """
    plain = value.replace("-", "").lower()
    if not re.fullmatch("[0-9a-f]{32}", plain):
        raise QueryFailed(f"Invalid entity ID {value}")
    return plain


class Nothing(Exception):
    """An argument rules everything out, e.g. an empty list of ids."""


class Select:
    """A SELECT on one table, under the alias ``e``.

    Args:
        table: Table name.
        project: Project the rows belong to, None for a table of the studio.
    """

    def __init__(self, table: str, project: str | None = None) -> None:
        self.table = table
        self.where: list[str] = []
        self.params: list[Any] = []
        self.extra: dict[str, str] = {}
        self.joins = ""
        self.order = Order(("e.seq",))
        if project is not None:
            self.add("e.project = ?", project)

    # ------------------------------------------------------------------ conditions

    def add(self, sql: str, *params: Any) -> None:
        """Add a condition."""
        self.where.append(sql)
        self.params.extend(params)

    def any_of(self, expression: str, values: Iterable[Any] | None) -> None:
        """Keep rows whose value is one of these; None means all.

        Raises:
            Nothing: An empty list.
        """
        if values is None:
            return
        listed = list(values)
        if not listed:
            raise Nothing
        self.add(f"{expression} IN (SELECT value FROM json_each(?))", json.dumps(listed))

    def list_has_any(self, column: str, values: Sequence[Any] | None) -> None:
        """Keep rows whose JSON list holds one of these values; an empty list asks for rows with any value."""
        if values is None:
            return
        if not values:
            self.add(f"IFNULL(json_array_length({column}), 0) > 0")
            return
        self.add(
            f"EXISTS (SELECT 1 FROM json_each({column}) x WHERE x.value IN (SELECT value FROM json_each(?)))",
            json.dumps(list(values)),
        )

    def list_has_all(self, column: str, values: Sequence[Any] | None) -> None:
        """Keep rows whose JSON list holds all of these values; an empty list asks for rows with an empty list."""
        if values is None:
            return
        if not values:
            self.add(f"IFNULL(json_array_length({column}), 0) = 0")
            return
        self.add(
            f"(SELECT COUNT(DISTINCT x.value) FROM json_each({column}) x "
            "WHERE x.value IN (SELECT value FROM json_each(?))) = ?",
            json.dumps(list(values)),
            len(set(values)),
        )

    def tags(self, values: Sequence[str] | None, *, any_of_them: bool = False) -> None:
        """Keep rows with all of these tags, or with any of them; an empty list means all rows.

        Raises:
            BadRequest: A tag with characters that this argument does not take.
        """
        for value in sequence(values):
            if not re.fullmatch(_NAME, value):
                raise BadRequest(f"Name '{value}' does not match regex '{_NAME}'")
        if values:
            (self.list_has_any if any_of_them else self.list_has_all)("e.tags", values)

    def ids(self, expression: str, values: Sequence[str] | None) -> None:
        """Keep rows whose id is one of these.

        Raises:
            QueryFailed: Something that is no id.
            Nothing: An empty list.
        """
        self.any_of(expression, None if values is None else [entity_id(value) for value in values])

    def exists(self, sql: str, wanted: bool | None) -> None:
        """Keep rows for which a sub-SELECT finds something, or nothing; None means all."""
        if wanted is not None:
            self.add(f"EXISTS ({sql})" if wanted else f"NOT EXISTS ({sql})")

    def matches(self, expression: str, pattern: str | None) -> None:
        """Keep rows that a regular expression finds something in.

        Raises:
            QueryFailed: A broken pattern.
        """
        if pattern is None:
            return
        try:
            re.compile(pattern)
        except re.error as error:
            raise QueryFailed(f"invalid regular expression: {error}") from error
        self.add(f"{expression} REGEXP ?", pattern)

    def attributes(self, wanted: Sequence[Mapping[str, Any]] | None) -> None:
        """Keep rows whose attributes have one of the given values, each attribute in turn."""
        for item in sequence(wanted):
            values = [str(value) for value in item["values"]]
            if not values:
                raise Nothing
            self.add(
                "CAST(json_extract(e.all_attrib, ?) AS TEXT) IN (SELECT value FROM json_each(?))",
                f'$."{item["name"]}"',
                json.dumps(values),
            )

    def search(self, text: str | None, columns: Sequence[str]) -> None:
        """Keep rows in which all words of one of the comma separated parts are found, whatever the case."""
        either: list[str] = []
        params: list[str] = []
        for part in (text or "").split(","):
            every: list[str] = []
            for word in part.split():
                escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                every.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in columns) + ")")
                params += [f"%{escaped}%"] * len(columns)
            if every:
                either.append(f"({' AND '.join(every)})")
        if either:
            self.add(f"({' OR '.join(either)})", *params)

    def filter(self, text: str | None, column_of: Mapping[str, str] | None = None) -> None:
        """Apply a JSON ``filter`` argument."""
        if not text:
            return
        sql, params = filter_sql(text, self.table, "e", column_of)
        self.add(sql, *params)

    def related(self, text: str | None, table: str, alias: str, link: str) -> None:
        """Apply a JSON filter to a related table: keep rows that have a related row which fits."""
        if not text:
            return
        sql, params = filter_sql(text, table, alias)
        self.add(
            f"EXISTS (SELECT 1 FROM {table} {alias} WHERE {alias}.project = e.project AND {link} AND {sql})", *params
        )

    # ------------------------------------------------------------------ order

    def sort_by(self, key: str | None, expressions: Mapping[str, str]) -> None:
        """Sort by a key of the API instead of by creation.

        Raises:
            QueryFailed: An unknown key.
        """
        if not key:
            return
        name = snake(key)
        expression = expressions.get(name)
        if expression is None and key.startswith("attrib."):
            path = json.dumps("$." + json.dumps(key[7:]))[1:-1].replace("'", "''").replace('\\"', '"')
            expression = f"json_extract(e.all_attrib, '{path}')"
        if expression is None and name in TABLES[self.table].columns:
            expression = f'e."{name}"'
        if expression is None:
            raise QueryFailed(f"Invalid sort_by value: {key}")
        # Nothing sorts behind everything.
        self.order = Order((f"({expression} IS NULL)", f"IFNULL({expression}, '')", "e.seq"))

    # ------------------------------------------------------------------ reading

    def rows(self, store: Store, columns: Sequence[str], window: Window) -> list[Row]:
        """Read one window of rows; ``_cursor`` holds what they are sorted by."""
        where, params = list(self.where), list(self.params)
        if window.cursor is not None:
            sql, values = self.order.after(window.cursor, window.descending)
            where.append(sql)
            params += values
        sorts = self.order.expressions
        wanted = [f'e."{name}"' for name in columns]
        wanted += [f'{sql} AS "{name}"' for name, sql in self.extra.items()]
        wanted += [f'{expression} AS "_sort{at}"' for at, expression in enumerate(sorts)]
        sql = (
            f"SELECT {', '.join(wanted)} FROM {self.table} e {self.joins} WHERE {' AND '.join(where) or '1'} "
            f"ORDER BY {self.order.sql(window.descending)} LIMIT ?"
        )
        rows = store.all(sql, [*params, window.limit])
        names = [f"_sort{at}" for at in range(len(sorts))]
        for row in rows:
            row["_cursor"] = [row.pop(name) for name in names]
        return rows

    def page(self, store: Store, columns: Sequence[str], args: Mapping[str, Any]) -> Page:
        """Read the page that ``first``, ``after``, ``last``, ``before`` ask for."""
        window = Window.of(args)
        return Page(self.rows(store, columns, window), window.limit, window.descending)


def filter_sql(text: str, table: str, alias: str, column_of: Mapping[str, str] | None = None) -> tuple[str, list[Any]]:
    """Turn a JSON ``filter`` into a condition on a table."""
    columns = TABLES[table].columns

    def column(name: str) -> str | None:
        if column_of and name in column_of:
            return column_of[name]
        if name == "attrib" and "all_attrib" in columns:
            name = "all_attrib"
        return f'{alias}."{name}"' if name in columns else None

    return condition(parse(text), column)


__all__ = ["EMPTY", "Nothing", "Select", "filter_sql"]
