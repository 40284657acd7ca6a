"""Plain values as they are written into the text of a GraphQL query."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterable, Mapping, Set
from typing import Any, cast

from ..json_values import to_json

_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
_TYPE = re.compile(r"\[*[_A-Za-z][_0-9A-Za-z]*[\]!]*")


class QueryVariable:
    """A variable of a query; in the text of the query it is ``$`` and its name.

    Args:
        variable_name: Name of the variable, e.g. ``"projectName"``.
    """

    __slots__ = ("_name",)

    def __init__(self, variable_name: str) -> None:
        self._name = checked_name(variable_name, "variable")

    @property
    def name(self) -> str:
        """Name without the dollar sign."""
        return self._name

    @property
    def variable_name(self) -> str:
        """Name as it is written in a query, e.g. ``"$projectName"``."""
        return f"${self._name}"

    def __str__(self) -> str:
        return self.variable_name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.variable_name}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, QueryVariable) and other.name == self._name

    def __hash__(self) -> int:
        return hash(self._name)


def checked_name(name: str, what: str) -> str:
    """A name that GraphQL allows.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(cast("object", name), str) or not _NAME.fullmatch(name):
        raise ValueError(f"the name of a {what} has letters, digits and underscores only, not {name!r}")
    return name


def checked_type(kind: str, variable: str) -> str:
    """The text of a GraphQL type, e.g. ``"[String!]"``.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(cast("object", kind), str) or not _TYPE.fullmatch(kind.strip()):
        raise ValueError(f"the type of variable ${variable} is a GraphQL type like '[String!]', not {kind!r}")
    return kind.strip()


def literal(value: Any, name: str) -> str:
    """A value as GraphQL text; texts are quoted and escaped, so that no value can end one.

    Args:
        value: A `QueryVariable`, or what JSON can carry, also with variables inside of lists and mappings.
        name: What it is the value of, for messages.

    Raises:
        TypeError: The value, or something in it, has no form in GraphQL.
    """
    if isinstance(value, QueryVariable):
        return value.variable_name
    if isinstance(value, Mapping):
        fields = cast("Mapping[Any, Any]", value).items()
        inside = ", ".join(f"{checked_name(key, f'key of {name}')}: {literal(item, name)}" for key, item in fields)
        return f"{{{inside}}}"
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("Iterable[Any]", value)
        if isinstance(value, Set):
            items = sorted(items, key=str)
        return f"[{', '.join(literal(item, name) for item in items)}]"
    if isinstance(value, enum.Enum):
        return literal(value.value, name)
    try:
        return json.dumps(to_json(value, name))
    except ValueError as error:
        raise TypeError(f"filter {error}") from error
