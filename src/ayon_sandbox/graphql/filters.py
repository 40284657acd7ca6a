"""The JSON ``filter`` argument: parsed, checked, and turned into a SQL condition.

A filter is ``{"operator": "and" | "or", "conditions": [condition or filter, …]}``, a condition is
``{"key": "attrib/fps", "operator": "gte", "value": 24}``. Keys are columns, in snake_case or camelCase, or lead into
``attrib``, ``data`` and other JSON columns with slashes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

from ayon_sandbox.entities.payload import sequence
from ayon_sandbox.graphql.engine import QueryFailed, snake

OPERATORS = (
    "eq", "like", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "includes", "excludes",
    "includesall", "excludesall", "includesany", "excludesany",
)  # fmt: skip
_COMPARE = {"eq": "=", "lt": "<", "gt": ">", "lte": "<=", "gte": ">=", "ne": "IS NOT"}
_JOIN = {"and": " AND ", "or": " OR "}

Column = Callable[[str], "str | None"]


def _permitted(values: tuple[str, ...], given: object, quoted: Callable[[str], str] = repr) -> str:
    listed = ", ".join(map(quoted, values))
    return f"unexpected value; permitted: {listed} (type=value_error.const; given={given}; permitted={values})"


class FilterError(QueryFailed):
    """A filter that does not fit, told as a validation error of the server."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        count = f"{len(problems)} validation error" + ("s" if len(problems) != 1 else "")
        lines = [f"{count} for QueryFilter"]
        for place, problem in problems:
            lines += [place, f"  {problem}"]
        super().__init__("\n".join(lines))


def _check(value: Any, place: str, problems: list[tuple[str, str]]) -> None:
    """Collect what is wrong with a filter or a condition."""
    prefix = f"{place} -> " if place else ""
    if not isinstance(value, dict):
        problems.append((place or "__root__", "value is not a valid dict (type=type_error.dict)"))
        return
    node = cast("dict[str, Any]", value)
    operator = node.get("operator")
    if "key" in node:
        if operator is not None and operator not in OPERATORS:
            problems.append((f"{prefix}operator", _permitted(OPERATORS, operator)))
            # A condition may be a filter of its own, so the server tells what that would need, too.
            problems.append((f"{prefix}operator", _permitted(("and", "or"), operator)))
        return
    if operator is not None and operator not in _JOIN:
        problems.append((f"{prefix}operator", _permitted(("and", "or"), operator)))
    conditions = node.get("conditions", [])
    if not isinstance(conditions, list):
        problems.append((f"{prefix}conditions", "value is not a valid list (type=type_error.list)"))
        return
    for number, item in enumerate(cast("list[Any]", conditions)):
        _check(item, f"{prefix}conditions -> {number}", problems)


def parse(text: str | Mapping[str, Any]) -> Mapping[str, Any]:
    """Read and check a filter.

    Args:
        text: JSON text, or the filter itself.

    Raises:
        QueryFailed: It is not JSON, or not a filter.
    """
    if isinstance(text, str):
        try:
            value: Any = json.loads(text)
        except ValueError as error:
            raise QueryFailed(str(error)) from error
    else:
        value = text
    problems: list[tuple[str, str]] = []
    _check(value, "", problems)
    if problems:
        raise FilterError(problems)
    return cast("Mapping[str, Any]", value)


def condition(query: Mapping[str, Any], column: Column) -> tuple[str, list[Any]]:
    """Turn a checked filter into SQL.

    Args:
        query: From `parse`.
        column: Returns the SQL expression of a column by its snake_case name, None for an unknown one.

    Returns:
        The condition and its parameters; ``("1", [])`` for an empty filter.

    Raises:
        QueryFailed: A key leads nowhere.
    """
    if "key" in query:
        return _single(query, column)
    parts: list[str] = []
    params: list[Any] = []
    for item in sequence(query.get("conditions")):
        sql, values = condition(item, column)
        parts.append(sql)
        params += values
    if not parts:
        return "1", []
    return "(" + _JOIN[query.get("operator") or "and"].join(parts) + ")", params


def _expression(key: str, column: Column) -> tuple[str, list[Any], str | None]:
    """Return SQL for the value of a key, its parameters, and SQL of its JSON for lists."""
    head, *rest = str(key).split("/")
    sql = column(snake(head))
    if sql is None:
        raise QueryFailed(f"Invalid key: {head}")
    if not rest:
        return sql, [], sql
    path = "$" + "".join("." + json.dumps(part, ensure_ascii=False) for part in rest)
    return f"json_extract({sql}, ?)", [path], f"json_extract({sql}, ?)"


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value


def _single(query: Mapping[str, Any], column: Column) -> tuple[str, list[Any]]:
    operator = query.get("operator") or "eq"
    value = query.get("value")
    sql, params, listed = _expression(query["key"], column)
    if operator == "isnull" or (operator == "eq" and value is None):
        return f"{sql} IS NULL", params
    if operator == "notnull" or (operator == "ne" and value is None):
        return f"{sql} IS NOT NULL", params
    if operator in _COMPARE:
        return f"{sql} {_COMPARE[operator]} ?", [*params, _plain(value)]
    if operator == "like":
        return f"{sql} LIKE ?", [*params, _plain(value)]
    values = cast("list[Any]", value if isinstance(value, list) else [value])
    wanted = json.dumps(values, ensure_ascii=False)
    if operator in ("in", "notin"):
        inside = f"{sql} IN (SELECT value FROM json_each(?))"
        return (inside if operator == "in" else f"({sql} IS NULL OR NOT {inside})"), (
            [*params, wanted] if operator == "in" else [*params, *params, wanted]
        )
    # The rest looks into a list: how many of the wanted values are there?
    found = f"(SELECT COUNT(DISTINCT value) FROM json_each({listed}) WHERE value IN (SELECT value FROM json_each(?)))"
    count = len({json.dumps(item) for item in values})
    tests = {
        "includes": "> 0",
        "includesany": "> 0",
        "includesall": f"= {count}",
        "excludes": "= 0",
        "excludesany": f"< {count}",
        "excludesall": "= 0",
    }
    return f"{found} {tests[operator]}", [*params, wanted]
