"""The text of GraphQL queries. Pure, deterministic; values travel as variables and never in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from .selection import Selection

PageOrder = Literal["first", "last"]


class Argument(NamedTuple):
    """One argument of a queried field."""

    name: str
    type: str
    """GraphQL type text, e.g. ``"[String!]"``."""
    value: Any


class Parent(NamedTuple):
    """A field on the way from the root to what is queried, e.g. ``project(name: …)``."""

    field: str
    arguments: tuple[Argument, ...] = ()


class Query(NamedTuple):
    """A query and the values of its variables."""

    text: str
    variables: Mapping[str, Any]
    path: tuple[str, ...]
    """Keys that lead through ``data`` to what was queried."""

    def page(self, size: int, cursor: str | None, nested: int) -> dict[str, Any]:
        """Variables of one page.

        Args:
            size: Entities to ask for.
            cursor: Where the page before ended, None for the first one.
            nested: Entities to ask for in lists below each entity.
        """
        values = dict(self.variables)
        values["pageSize"] = size
        if cursor is not None:
            values["pageCursor"] = cursor
        if "$nestedSize" in self.text:
            values["nestedSize"] = nested
        return values


def list_query(
    name: str,
    parents: Sequence[Parent],
    field: str,
    arguments: Iterable[Argument],
    selection: Selection,
    order: PageOrder = "first",
) -> Query:
    """Query one page of a paged list.

    Args:
        name: Name of the operation, seen in server logs.
        parents: Fields above the list, outermost first.
        field: The list, e.g. ``"folders"``.
        arguments: Its filters.
        selection: Fields of each entity.
        order: ``"first"`` pages forward from the oldest, ``"last"`` backward from the newest.
    """
    writer = _Writer()
    cursor = "after" if order == "first" else "before"
    paging = {order: writer.declare("pageSize", "Int!"), cursor: writer.declare("pageCursor", "String")}
    for parent in parents:
        writer.open(parent.field, writer.bind(parent.arguments))
    writer.open(field, {**writer.bind(arguments), **paging})
    writer.connection(selection, order)
    return writer.finish(name, (*(parent.field for parent in parents), field))


def object_query(
    name: str, parents: Sequence[Parent], field: str, arguments: Iterable[Argument], selection: Selection
) -> Query:
    """Query one object, e.g. ``user(name: …) {…}``."""
    writer = _Writer()
    for parent in parents:
        writer.open(parent.field, writer.bind(parent.arguments))
    writer.open(field, writer.bind(arguments))
    writer.fields(selection)
    return writer.finish(name, (*(parent.field for parent in parents), field))


class _Writer:
    def __init__(self) -> None:
        self._lines: list[str] = []
        self._declared: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        self._depth = 1

    def declare(self, name: str, kind: str) -> str:
        self._declared[name] = kind
        return name

    def bind(self, arguments: Iterable[Argument]) -> dict[str, str]:
        """Turn arguments into variables; one that has the name of another gets a number."""
        bound: dict[str, str] = {}
        for argument in sorted(arguments, key=lambda item: item.name):
            variable, number = argument.name, 2
            while variable in self._declared:
                variable, number = f"{argument.name}{number}", number + 1
            bound[argument.name] = self.declare(variable, argument.type)
            self._values[variable] = argument.value
        return bound

    def open(self, field: str, arguments: Mapping[str, str]) -> None:
        listed = ", ".join(f"{name}: ${variable}" for name, variable in sorted(arguments.items()))
        self._line(f"{field}({listed}) {{" if listed else f"{field} {{")
        self._depth += 1

    def close(self) -> None:
        self._depth -= 1
        self._line("}")

    def fields(self, selection: Selection) -> None:
        for name, child in selection.ordered():
            if child is None:
                self._line(name)
            elif child.edge:
                self.open(name, {**self.bind(child.arguments), "first": self.declare("nestedSize", "Int!")})
                self.connection(child)
                self.close()
            else:
                self.open(name, {})
                self.fields(child)
                self.close()

    def connection(self, selection: Selection, order: PageOrder = "first") -> None:
        self.open("edges", {})
        if selection.through_node:
            self.open("node", {})
            self.fields(selection)
            self.close()
        else:
            self.fields(selection)
        self.close()
        self.open("pageInfo", {})
        # Backward pages come newest first, so that the end of a page is where the one before it begins.
        for name in ("endCursor", "hasNextPage" if order == "first" else "hasPreviousPage"):
            self._line(name)
        self.close()

    def finish(self, name: str, path: tuple[str, ...]) -> Query:
        while self._depth > 1:
            self.close()
        variables = ", ".join(f"${variable}: {kind}" for variable, kind in sorted(self._declared.items()))
        head = f"query {name}({variables}) {{" if variables else f"query {name} {{"
        return Query("\n".join([head, *self._lines, "}"]) + "\n", self._values, path)

    def _line(self, text: str) -> None:
        self._lines.append("  " * self._depth + text)
