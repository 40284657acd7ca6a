"""GraphQL queries built by hand, for what the methods of `ServerAPI` do not read.

query = GraphQlQuery("Folders")
project_name = query.add_variable("projectName", "String!", "demo")
project = query.add_field("project")
project.set_filter("name", project_name)
folders = project.add_field_with_edges("folders")
folders.add_field("path")
for page in query.continuous_query(server):
    for folder in page["project"]["folders"]:
        print(folder["path"])
"""

from __future__ import annotations

import enum
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, Final, Optional

from ._graphql.fields import (
    BaseGraphQlQueryField,
    GraphQlQueryEdgeField,
    GraphQlQueryField,
    adopt,
    fresh_progress,
)
from ._graphql.literals import QueryVariable, checked_name, checked_type
from ._graphql.paging import FIRST_PAGE, SMALLEST_PAGE
from .errors import GraphQlQueryFailed, RequestTimeout
from .introspection import INTROSPECTION_QUERY
from .json_values import to_json
from .sort_order import SortOrder

if TYPE_CHECKING:
    from ._graphql.fields import ProgressOf
    from ._graphql.progress import Unfinished
    from ._sync.server_api import ServerAPI

__all__ = [
    "BaseGraphQlQueryField",
    "FIELD_VALUE",
    "GraphQlQuery",
    "GraphQlQueryEdgeField",
    "GraphQlQueryField",
    "INTROSPECTION_QUERY",
    "QueryVariable",
    "fields_to_dict",
]


class FieldValue(enum.Enum):
    """The type of `FIELD_VALUE`."""

    FIELD_VALUE = "FIELD_VALUE"

    def __repr__(self) -> str:
        return "FIELD_VALUE"


FIELD_VALUE: Final = FieldValue.FIELD_VALUE
"""What stands in `fields_to_dict` for a field that is asked for as it is."""


def fields_to_dict(fields: Optional[Iterable[str]]) -> dict[str, Any]:
    """Turn dotted field names into a tree.

    Args:
        fields: Field names, e.g. ``{"id", "folder.name"}``; None for none.

    Returns:
        ``{"id": FIELD_VALUE, "folder": {"name": FIELD_VALUE}}``. A field that is named without anything below it wins
        over what is named below it.
    """
    tree: dict[str, Any] = {}
    for field in [fields] if isinstance(fields, str) else fields or ():
        *above, last = field.split(".")
        level: Any = tree
        for name in above:
            level = level.setdefault(name, {})
            if level is FIELD_VALUE:
                break
        else:
            level[last] = FIELD_VALUE
    return tree


class GraphQlQuery:
    """A query, built field by field.

    A query is read once: `query` and `continuous_query` give nothing any more when all pages were read, until
    `BaseGraphQlQueryField.reset_cursor` of a field was called.

    Args:
        name: Name of the query, which a server's log shows.
        order: Which end of paged lists is read first, a `SortOrder` or its number; the start by default.

    Raises:
        ValueError: The name has something else than letters, digits and underscores.
    """

    offset: int = 2
    """Spaces by which a level of the text is indented."""

    def __init__(self, name: str, order: Optional[int] = None) -> None:
        self._name = checked_name(name, "query") if name else ""
        self._order = SortOrder.parse_value(order) or SortOrder.ascending
        self._types: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        self._children: list[BaseGraphQlQueryField] = []
        self.page_size: int = FIRST_PAGE
        """Items of a paged list to ask for at a time; halved when a page does not come in time."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"

    @property
    def indent(self) -> int:
        """Spaces before the query: none."""
        return 0

    @property
    def child_indent(self) -> int:
        """Spaces that fields of the query are indented from: none."""
        return 0

    @property
    def need_query(self) -> bool:
        """Whether something has not been read yet."""
        return any(child.need_query for child in self._children)

    @property
    def has_multiple_edge_fields(self) -> bool:
        """Whether there is more than one paged list."""
        return sum(child.sum_edge_fields(2) for child in self._children) > 1

    # Variables

    def add_variable(self, key: str, value_type: str, value: Optional[Any] = None) -> QueryVariable:
        """Add a variable.

        Args:
            key: Name of the variable, without ``$``.
            value_type: Its GraphQL type, e.g. ``"String!"`` or ``"[String!]"``.
            value: Its value. As long as it has none, it is left out of the query, with the filters that use it.

        Returns:
            The variable, for `BaseGraphQlQueryField.set_filter`.

        Raises:
            KeyError: There is such a variable already.
            ValueError: The key is no name, or the type no type.
        """
        variable = QueryVariable(key)
        if key in self._types:
            raise KeyError(f'Variable "{key}" was already set with type {self._types[key]}.')
        self._types[key] = checked_type(value_type, key)
        self._values[key] = value
        return variable

    def get_variable(self, key: str) -> QueryVariable:
        """Get a variable that was added.

        Raises:
            KeyError: There is no such variable.
        """
        if key not in self._types:
            raise KeyError(key)
        return QueryVariable(key)

    def get_variable_value(self, key: str, default: Optional[Any] = None) -> Any:
        """Get the value of a variable, `default` when there is no such variable."""
        return self._values.get(key, default)

    def set_variable_value(self, key: str, value: Any) -> None:
        """Set the value of a variable.

        Args:
            key: Name of the variable.
            value: What JSON can carry, also any set, date, UUID or path; None takes the value away.

        Raises:
            KeyError: There is no such variable.
        """
        if key not in self._types:
            raise KeyError(key)
        self._values[key] = value

    def get_variable_keys(self) -> set[str]:
        """Names of all variables, also of those without a value."""
        return set(self._types)

    def get_variables_values(self) -> dict[str, Any]:
        """Values of the variables that have one, as plain JSON data, fit for `ServerAPI.query_graphql`.

        Raises:
            ValueError: A value can't be written as JSON.
        """
        given = {key: value for key, value in self._values.items() if value is not None}
        return {key: to_json(value, f"variable ${key}") for key, value in given.items()}

    def is_missing(self, value: object) -> bool:
        """Whether a value of a filter is a variable that has no value.

        Raises:
            ValueError: It is a variable that was not added to this query.
        """
        if not isinstance(value, QueryVariable):
            return False
        if value.name not in self._types:
            raise ValueError(f"variable {value} does not belong to query {self._name!r}: use its add_variable()")
        return self._values[value.name] is None

    # Fields

    def add_obj_field(self, field: BaseGraphQlQueryField) -> None:
        """Add a field that was made by hand; nothing happens when it is there already.

        Raises:
            TypeError: It is no field.
        """
        adopt(field, self._children, self)

    def add_field_with_edges(self, name: str) -> GraphQlQueryEdgeField:
        """Add a paged list, e.g. ``"projects"``; its own fields are added to what is returned."""
        field = GraphQlQueryEdgeField(name, self, self._order)
        self.add_obj_field(field)
        return field

    def add_field(self, name: str) -> GraphQlQueryField:
        """Add a plain value or an object, e.g. ``"project"``; fields of an object are added to what is returned."""
        field = GraphQlQueryField(name, self, self._order)
        self.add_obj_field(field)
        return field

    def discard_field(self, field: BaseGraphQlQueryField) -> None:
        """Take a field out; nothing happens when it is not there."""
        self._children = [child for child in self._children if child is not field]

    def get_field_by_keys(self, keys: Iterable[str]) -> Optional[BaseGraphQlQueryField]:
        """Find a field.

        Args:
            keys: Names that lead to it, e.g. ``["project", "folders"]``.

        Returns:
            The field, None when there is none.
        """
        names = list(keys)
        for child in self._children:
            if names and child.name == names[0]:
                return child.get_field_by_keys(names[1:])
        return None

    def get_field_by_path(self, path: str) -> Optional[BaseGraphQlQueryField]:
        """Find a field by its path, e.g. ``"project/folders"``; None when there is none."""
        return self.get_field_by_keys(path.split("/"))

    # Asking

    def calculate_query(self) -> str:
        """Write the query, for the pages that come next.

        Returns:
            The text of the query; the values of its variables are in `get_variables_values`.

        Raises:
            ValueError: The query, or a paged list in it, has no fields.
            TypeError: A filter has a value that GraphQL has no form for.
        """
        if not self._children:
            raise ValueError(f"Missing fields of the query {self._name!r}")
        declared = [f"${key}: {kind}" for key, kind in self._types.items() if self._values[key] is not None]
        head = f"query {self._name}" if self._name else "query"
        if declared:
            head += f"({', '.join(declared)})"
        progress_of = self.progress_of()
        lines = [line for child in self._children for line in child.write(progress_of, True)]
        return "\n".join([f"{head} {{", *lines, "}"])

    def parse_result(self, data: dict[str, Any], output: dict[str, Any], progress_data: dict[str, Any]) -> None:
        """Add an answer to the output, and remember how far paged lists are, see `need_query`.

        Args:
            data: Data of the answer: what is under its key ``"data"``.
            output: Gets the values: paged lists become lists of dictionaries, and are added to those there.
            progress_data: Not used; progress is kept by the query.

        Raises:
            GraphQlQueryError: There are more items, but no way to get to them.
        """
        del progress_data
        self.read(self._children, data, output)

    def query(self, con: ServerAPI) -> dict[str, Any]:
        """Send the query, and go on until all pages have been read.

        Args:
            con: Connection to use.

        Returns:
            The data, with paged lists as lists of dictionaries.

        Raises:
            GraphQlQueryFailed: The server answered with errors.
            GraphQlQueryError: There are more items, but no way to get to them.
        """
        output: dict[str, Any] = {}
        while self.need_query:
            self.read(self._children, self._ask(con), output)
        return output

    def continuous_query(self, con: ServerAPI) -> Generator[dict[str, Any], None, None]:
        """Send the query, and give what was read page by page.

        Args:
            con: Connection to use.

        Returns:
            The data of each page, with paged lists as lists of dictionaries. Lists inside of the items of a page are
            complete; a list that had all its items on pages before is empty.

        Raises:
            GraphQlQueryFailed: The server answered with errors.
            GraphQlQueryError: There are more items, but no way to get to them.

        Example:
            for page in query.continuous_query(server):
                for folder in page["project"]["folders"]:
                    print(folder["path"])
        """
        output: dict[str, Any] = {}
        while self.need_query:
            self.read(self._children, self._ask(con), output)
            if not any(field.progress is not None and field.progress.unread for field in self._outer_lists()):
                yield output
                output = {}

    def progress_of(self) -> ProgressOf:
        """How far the paged lists are that the next request asks for: those that go on, or all from their start."""
        if not any(_unfinished(field) for field in self._outer_lists()):
            return fresh_progress
        return lambda field: field.progress if _unfinished(field) else None

    def read(self, fields: Iterable[BaseGraphQlQueryField], data: dict[str, Any], output: dict[str, Any]) -> None:
        """Read what an answer says about some of the fields, see `parse_result`."""
        left: Unfinished = {}
        progress_of = self.progress_of()
        for field in fields:
            field.read(data, output, progress_of, left)
            for paged in field.outer_lists():
                paged.progress = left.get(paged)
            field.mark_answered()

    def _outer_lists(self) -> Iterable[GraphQlQueryEdgeField]:
        return (paged for child in self._children for paged in child.outer_lists())

    def _ask(self, con: ServerAPI) -> dict[str, Any]:
        while True:
            text, variables = self.calculate_query(), self.get_variables_values()
            try:
                response = con.query_graphql(text, variables)
            except RequestTimeout:
                if self.page_size <= SMALLEST_PAGE:
                    raise
                self.page_size = max(SMALLEST_PAGE, self.page_size // 4)
                continue
            if response.errors:
                raise GraphQlQueryFailed(response.errors, text, variables)
            return response.data["data"]


def _unfinished(field: GraphQlQueryEdgeField) -> bool:
    return field.progress is not None and field.progress.unfinished
