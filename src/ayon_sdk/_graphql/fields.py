"""Fields of a query that is built by hand: plain ones and paged lists."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional, Union, cast

from ..errors import GraphQlQueryError
from ..sort_order import SortOrder
from .literals import QueryVariable, checked_name, literal
from .paging import NESTED_LIST, NESTED_PAGE, SMALLEST_PAGE
from .progress import Progress

if TYPE_CHECKING:
    from ..graphql import GraphQlQuery
    from .progress import Unfinished

    FieldParent = Union["BaseGraphQlQueryField", GraphQlQuery]

ProgressOf = Callable[["GraphQlQueryEdgeField"], Optional[Progress]]
"""How far a paged list is, None for one that has been read."""


class BaseGraphQlQueryField(ABC):
    """A field of a query, which can have arguments and fields of its own.

    Fields are made with `add_field` and `add_field_with_edges` of what they are in.

    Args:
        name: Name of the field in the GraphQL schema.
        parent: What the field is in: another field or the query.
        order: In which order paged lists are read.
    """

    def __init__(self, name: str, parent: FieldParent, order: SortOrder) -> None:
        if not isinstance(cast("object", name), str) or not name.strip():
            raise ValueError(f"the name of a field is a text, not {name!r}")
        self._name = name
        self._parent: FieldParent = parent
        self._order = order
        self._limit: Optional[int] = None
        self._filters: dict[str, Any] = {}
        self._children: list[BaseGraphQlQueryField] = []
        self._answered = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.path}>"

    # What it is and where it stands

    def get_name(self) -> str:
        """Name of the field."""
        return self._name

    @property
    def name(self) -> str:
        """Name of the field."""
        return self._name

    @property
    def path(self) -> str:
        """Names from the root of the query to this field, e.g. ``"project/folders/id"``."""
        above = self._parent
        return f"{above.path}/{self._name}" if isinstance(above, BaseGraphQlQueryField) else self._name

    @property
    def query_item(self) -> GraphQlQuery:
        """The query this field belongs to."""
        above = self._parent
        return above.query_item if isinstance(above, BaseGraphQlQueryField) else above

    @property
    def offset(self) -> int:
        """Spaces by which a level is indented."""
        return self.query_item.offset

    @property
    def indent(self) -> int:
        """Spaces before this field in the text of the query."""
        return self._parent.child_indent + self.offset

    @property
    @abstractmethod
    def child_indent(self) -> int:
        """Spaces that fields below this one are indented from."""

    @property
    @abstractmethod
    def has_edges(self) -> bool:
        """Whether the field is a paged list."""

    @property
    def child_has_edges(self) -> bool:
        """Whether there is a paged list anywhere below."""
        return any(child.has_edges or child.child_has_edges for child in self._below())

    @property
    def need_query(self) -> bool:
        """Whether something of the field has not been read yet."""
        return not self._answered or any(child.need_query for child in self._below())

    def sum_edge_fields(self, max_limit: Optional[int] = None) -> int:
        """Count the paged lists among this field and those below.

        Args:
            max_limit: Stop at that many.
        """
        total = int(self.has_edges)
        for child in self._below():
            if max_limit is not None and total >= max_limit:
                return max_limit
            total += child.sum_edge_fields(max_limit)
        return total if max_limit is None else min(total, max_limit)

    def get_field_by_keys(self, keys: Iterable[str]) -> Optional[BaseGraphQlQueryField]:
        """Find a field below.

        Args:
            keys: Names that lead to it, e.g. ``["folder", "name"]``.

        Returns:
            The field, None when there is none; this field without any names.
        """
        names = list(keys)
        if not names:
            return self
        for child in self._below():
            if child.name == names[0]:
                return child.get_field_by_keys(names[1:])
        return None

    # Pages

    def set_limit(self, limit: Optional[int]) -> None:
        """Read no more than so many items of a paged list, in all pages together; None for all of them."""
        self._limit = limit

    def set_order(self, order: SortOrder) -> None:
        """Choose which end of a paged list is read first."""
        self._order = order

    def set_ascending_order(self, enabled: bool = True) -> None:
        """Read from the start of a paged list, or with False from its end."""
        self.set_order(SortOrder.ascending if enabled else SortOrder.descending)

    def set_descending_order(self, enabled: bool = True) -> None:
        """Read from the end of a paged list, or with False from its start."""
        self.set_ascending_order(not enabled)

    def reset_cursor(self) -> None:
        """Forget how far this field and those below have been read, so that they are read from the start."""
        self._answered = False
        for child in self._below():
            child.reset_cursor()

    # Variables and filters

    def add_variable(self, key: str, value_type: str, value: Optional[Any] = None) -> QueryVariable:
        """Add a variable to the query, see `GraphQlQuery.add_variable`."""
        return self.query_item.add_variable(key, value_type, value)

    def get_variable(self, key: str) -> QueryVariable:
        """Get a variable of the query, see `GraphQlQuery.get_variable`."""
        return self.query_item.get_variable(key)

    def get_variable_value(self, key: str, default: Optional[Any] = None) -> Any:
        """Get the value of a variable of the query, see `GraphQlQuery.get_variable_value`."""
        return self.query_item.get_variable_value(key, default)

    def set_variable_value(self, key: str, value: Any) -> None:
        """Set the value of a variable of the query, see `GraphQlQuery.set_variable_value`."""
        self.query_item.set_variable_value(key, value)

    def set_filter(self, key: str, value: Any) -> None:
        """Set an argument of the field.

        Args:
            key: Name of the argument.
            value: A variable of the query, as `add_variable` returns it: the argument is left out as long as the
                variable has no value. Other values are written into the text of the query, quoted and escaped.

        Raises:
            ValueError: The key is no name.
        """
        self._filters[checked_name(key, "filter")] = value

    def has_filter(self, key: str) -> bool:
        """Whether an argument is set."""
        return key in self._filters

    def remove_filter(self, key: str) -> None:
        """Take an argument away; nothing happens when it is not set."""
        self._filters.pop(key, None)

    def get_filters(self) -> dict[str, Any]:
        """Arguments of the field and their values, as a dictionary of its own."""
        return dict(self._filters)

    # Fields below

    def set_parent(self, parent: FieldParent) -> None:
        """Move the field to another place.

        Args:
            parent: The field or query that it is to be in.
        """
        from ..graphql import GraphQlQuery

        if not isinstance(cast("object", parent), (BaseGraphQlQueryField, GraphQlQuery)):
            raise TypeError(f"a field is in another field or in a query, not in {type(parent).__name__}")
        if self._parent is not parent:
            self._parent.discard_field(self)
            self._parent = parent
        parent.add_obj_field(self)

    def add_obj_field(self, field: BaseGraphQlQueryField) -> None:
        """Add a field that was made by hand; nothing happens when it is there already.

        Raises:
            TypeError: It is no field.
        """
        adopt(field, self._children, self)

    def add_field_with_edges(self, name: str) -> GraphQlQueryEdgeField:
        """Add a paged list, e.g. ``"folders"``; its own fields are added to what is returned."""
        field = GraphQlQueryEdgeField(name, self, self._order)
        self.add_obj_field(field)
        return field

    def add_field(self, name: str) -> GraphQlQueryField:
        """Add a plain value or an object; fields of an object are added to what is returned."""
        field = GraphQlQueryField(name, self, self._order)
        self.add_obj_field(field)
        return field

    def discard_field(self, field: BaseGraphQlQueryField) -> None:
        """Take a field out; nothing happens when it is not there."""
        self._children = [child for child in self._children if child is not field]

    # Text and answer

    def calculate_query(self) -> str:
        """Write the part of the query that asks for this field, as far as it has not been read.

        Raises:
            ValueError: A paged list has no fields.
            TypeError: A filter has a value that GraphQL has no form for.
        """
        return "\n".join(self.write(self.query_item.progress_of(), True))

    def parse_result(self, data: dict[str, Any], output: dict[str, Any], progress_data: dict[str, Any]) -> None:
        """Add what an answer says about this field to the output, and remember how far paged lists are.

        Args:
            data: Part of the answer that has the field's name as a key.
            output: Gets the value under that name: plain values as they are, paged lists as lists of dictionaries.
            progress_data: Not used; progress is kept by the fields.

        Raises:
            GraphQlQueryError: There are more items, but no way to get to them.
        """
        self.query_item.read([self], data, output)

    @abstractmethod
    def write(self, progress_of: ProgressOf, whole: bool) -> list[str]:
        """Lines of the query.

        Args:
            progress_of: Says how far each paged list is.
            whole: Ask for plain values too, and not only for what is left of paged lists.
        """

    @abstractmethod
    def read(self, data: Mapping[str, Any], output: dict[str, Any], progress_of: ProgressOf, left: Unfinished) -> None:
        """Read one answer, see `parse_result`; paged lists that are not at their end are put into `left`."""

    def outer_lists(self) -> Iterator[GraphQlQueryEdgeField]:
        """Paged lists among this field and those below, without those that are in another one of them."""
        for child in self._children:
            yield from child.outer_lists()

    def in_list(self) -> bool:
        """Whether what is in this field is in a paged list."""
        return isinstance(self._parent, BaseGraphQlQueryField) and self._parent.in_list()

    def mark_answered(self) -> None:
        """Remember that an answer was read."""
        self._answered = True
        for child in self._below():
            child.mark_answered()

    def _below(self) -> list[BaseGraphQlQueryField]:
        return self._children

    def _head(self, filters: Mapping[str, Any]) -> str:
        """The field with its arguments; those whose variable has no value are left out."""
        missing = self.query_item.is_missing
        given = {key: value for key, value in filters.items() if not missing(value)}
        listed = ", ".join(f"{key}: {literal(value, key)}" for key, value in given.items())
        return f"{' ' * self.indent}{self._name}{f'({listed})' if listed else ''}"


class GraphQlQueryField(BaseGraphQlQueryField):
    """A plain value, an object, or a list of objects that has no pages."""

    @property
    def has_edges(self) -> bool:
        """False: the field is no paged list."""
        return False

    @property
    def child_indent(self) -> int:
        """Spaces that fields below this one are indented from."""
        return self.indent

    def write(self, progress_of: ProgressOf, whole: bool) -> list[str]:
        """Lines of the query."""
        if not self._children:
            return [self._head(self._filters)] if whole else []
        lines = [line for child in self._children for line in child.write(progress_of, whole)]
        return [f"{self._head(self._filters)} {{", *lines, f"{' ' * self.indent}}}"] if lines else []

    def read(self, data: Mapping[str, Any], output: dict[str, Any], progress_of: ProgressOf, left: Unfinished) -> None:
        """Read one answer."""
        if self._name not in data:
            return
        value = data[self._name]
        if value is None or not self._children:
            output[self._name] = value
        elif isinstance(value, list):
            items = cast("list[Any]", value)
            output[self._name] = [None if item is None else self._item(item) for item in items]
        else:
            known = output.get(self._name)
            inside: dict[str, Any] = cast("dict[str, Any]", known) if isinstance(known, dict) else {}
            output[self._name] = inside
            for child in self._children:
                child.read(value, inside, progress_of, left)

    def _item(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """Read one object of a list, which no cursor leads to."""
        item: dict[str, Any] = {}
        left: Unfinished = {}
        for child in self._children:
            child.read(value, item, fresh_progress, left)
        for field in left:
            raise GraphQlQueryError(
                f"Field '{field.path}' has more items than fit on a page, and a list without pages around it: "
                "there is no way to ask for the others. Query them from the other end."
            )
        return item


class GraphQlQueryEdgeField(BaseGraphQlQueryField):
    """A paged list: what the schema calls a connection, with edges that hold nodes.

    Fields that are added belong to the nodes, those of `add_edge_field` to the edges; results have both in one
    dictionary.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._edge_children: list[BaseGraphQlQueryField] = []
        self.progress: Optional[Progress] = None
        """How far the list is, where it is in no other one."""

    @property
    def has_edges(self) -> bool:
        """True: the field is a paged list."""
        return True

    @property
    def child_indent(self) -> int:
        """Spaces that fields below this one are indented from."""
        return self.indent + 2 * self.offset

    @property
    def need_query(self) -> bool:
        """Whether something of the list has not been read yet."""
        return super().need_query or (self.progress is not None and self.progress.unfinished)

    def add_obj_field(self, field: BaseGraphQlQueryField) -> None:
        """Add a field of the nodes that was made by hand; nothing happens when it is there already."""
        if not any(known is field for known in self._edge_children):
            adopt(field, self._children, self)

    def add_obj_edge_field(self, field: BaseGraphQlQueryField) -> None:
        """Add a field of the edges that was made by hand; nothing happens when it is there already."""
        adopt(field, self._edge_children, self)

    def add_edge_field(self, name: str) -> GraphQlQueryField:
        """Add a field of the edges, e.g. ``"direction"`` of links; returns it."""
        field = GraphQlQueryField(name, self, self._order)
        self.add_obj_edge_field(field)
        return field

    def discard_field(self, field: BaseGraphQlQueryField) -> None:
        """Take a field out; nothing happens when it is not there."""
        super().discard_field(field)
        self._edge_children = [child for child in self._edge_children if child is not field]

    def reset_cursor(self) -> None:
        """Forget how far the list has been read, so that it is read from the start."""
        super().reset_cursor()
        self.progress = None

    def get_filters(self) -> dict[str, Any]:
        """Arguments of the list and their values, with those that choose the page."""
        progress = self.progress
        return self._arguments(Progress() if progress is None or not progress.unfinished else progress)

    def _arguments(self, progress: Progress) -> dict[str, Any]:
        forward = self._order is SortOrder.ascending
        cursor, size = progress.cursor, self._page_size(progress)
        if progress.unread:
            cursor, size = progress.unread[0].follows, 1
        filters = {**self._filters, "first" if forward else "last": size}
        if cursor is not None:
            filters["after" if forward else "before"] = cursor
        return filters

    def _page_size(self, progress: Progress) -> int:
        inner = isinstance(self._parent, BaseGraphQlQueryField) and self._parent.in_list()
        if self.child_has_edges:
            size = SMALLEST_PAGE if inner else NESTED_PAGE
        else:
            size = NESTED_LIST if inner else self.query_item.page_size
        size = min(size, self.query_item.page_size)
        return size if self._limit is None else max(0, min(size, self._limit - progress.count))

    def write(self, progress_of: ProgressOf, whole: bool) -> list[str]:
        """Lines of the query."""
        if not self._children and not self._edge_children:
            raise ValueError(f"Missing fields of the paged list '{self.path}'")
        progress = progress_of(self)
        if progress is None:
            return []
        below, everything = fresh_progress, True
        if progress.unread:
            below, everything = progress.unread[0].progress_of, False
        at, step = " " * self.indent, " " * self.offset
        lines = [f"{self._head(self._arguments(progress))} {{", f"{at}{step}edges {{"]
        if everything:
            lines.extend(line for child in self._edge_children for line in child.write(below, True))
        nodes = [line for child in self._children for line in child.write(below, everything)]
        if nodes:
            lines.extend((f"{at}{step * 2}node {{", *nodes, f"{at}{step * 2}}}"))
        if self.child_has_edges:
            lines.append(f"{at}{step * 2}cursor")
        more = "hasNextPage" if self._order is SortOrder.ascending else "hasPreviousPage"
        info = [f"{at}{step}pageInfo {{", f"{at}{step * 2}endCursor", f"{at}{step * 2}{more}", f"{at}{step}}}"]
        return [*lines, f"{at}{step}}}", *info, f"{at}}}"]

    def read(self, data: Mapping[str, Any], output: dict[str, Any], progress_of: ProgressOf, left: Unfinished) -> None:
        """Read one answer."""
        items: list[dict[str, Any]] = output.setdefault(self._name, [])
        progress = progress_of(self)
        if progress is None:
            return
        connection: Mapping[str, Any] = data.get(self._name) or {}
        edges: list[Mapping[str, Any]] = list(connection.get("edges") or ())
        if progress.unread:
            progress.read_on(edges, self._children)
        else:
            self._read_page(connection, edges, items, progress)
        if progress.unfinished:
            left[self] = progress

    def _read_page(
        self,
        connection: Mapping[str, Any],
        edges: list[Mapping[str, Any]],
        items: list[dict[str, Any]],
        progress: Progress,
    ) -> None:
        if self._limit is not None:
            edges = edges[: max(0, self._limit - progress.count)]
        start = follows = progress.cursor
        for edge in edges:
            item: dict[str, Any] = {}
            left: Unfinished = {}
            for child in self._edge_children:
                child.read(edge, item, fresh_progress, left)
            for child in self._children:
                child.read(edge.get("node") or {}, item, fresh_progress, left)
            items.append(item)
            if left:
                progress.add_unread(follows, edge.get("cursor"), item, left, self.path)
            follows = edge.get("cursor")
        progress.count += len(edges)
        info: Mapping[str, Any] = connection.get("pageInfo") or {}
        more = info.get("hasNextPage" if self._order is SortOrder.ascending else "hasPreviousPage")
        progress.more = bool(more and edges) and not (self._limit is not None and progress.count >= self._limit)
        if progress.more:
            progress.cursor = info.get("endCursor")
            if not progress.cursor or progress.cursor == start:
                progress.more = False
                raise GraphQlQueryError(
                    f"Field '{self.path}' has more than the {progress.count} items read, but no cursor leads to them"
                )

    def outer_lists(self) -> Iterator[GraphQlQueryEdgeField]:
        """This list."""
        yield self

    def in_list(self) -> bool:
        """True: what is in this field is in a paged list."""
        return True

    def _below(self) -> list[BaseGraphQlQueryField]:
        return [*self._edge_children, *self._children]


def adopt(field: BaseGraphQlQueryField, children: list[BaseGraphQlQueryField], parent: FieldParent) -> None:
    """Put a field among the children of something.

    Raises:
        TypeError: It is no field.
    """
    if not isinstance(cast("object", field), BaseGraphQlQueryField):
        raise TypeError(f"expected a field of a query, not {type(field).__name__}")
    if not any(known is field for known in children):
        children.append(field)
        field.set_parent(parent)


def fresh_progress(field: GraphQlQueryEdgeField) -> Progress:
    """That nothing of a list has been read."""
    del field
    return Progress()
