"""Execution of a checked query, level by level.

A resolver gets all objects of its level at once and returns one value for each::

    @resolver("FolderNode", "hasTasks")
    def has_tasks(info: Info, folders: list[Row]) -> list[Any]: ...

A field without a resolver is read from the object, a dict, under its name in snake_case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    is_leaf_type,
)
from graphql.execution.values import get_argument_values, get_directive_values

from ayon_sandbox.errors import Refusal

if TYPE_CHECKING:
    from ayon_sandbox.graphql.context import Context

Resolver = Callable[["Info", "list[Any]"], "list[Any]"]
Place = Callable[[int], "list[str | int]"]

RESOLVERS: dict[tuple[str, str], Resolver] = {}


class Failed:
    """A value that could not be resolved, in the list a resolver returns."""

    def __init__(self, error: Exception) -> None:
        self.error = error


class _Nulled:
    """What a non-null field that failed makes of the object around it."""


_NULLED = _Nulled()


class QueryFailed(Exception):
    """A field failed for a reason that a real server reports without a status."""


@dataclass
class Info:
    """What a resolver is told besides the objects.

    Args:
        context: The request: storage, user, caches.
        type_name: Type of the objects.
        name: Name of the field.
        args: Coerced arguments.
        siblings: Names of the fields asked for on the same objects, in their order.
        selects: Names of the fields asked for below this one, at any depth.
    """

    context: Context
    type_name: str
    name: str
    args: Mapping[str, Any]
    siblings: Sequence[str] = ()
    selects: frozenset[str] = frozenset()


def resolver(type_names: str | Iterable[str], name: str) -> Callable[[Resolver], Resolver]:
    """Register a resolver of a field of one or more types."""
    names = [type_names] if isinstance(type_names, str) else list(type_names)

    def register(function: Resolver) -> Resolver:
        for type_name in names:
            RESOLVERS[type_name, name] = function
        return function

    return register


def each(type_names: str | Iterable[str], name: str) -> Callable[[Callable[[Any], Any]], Callable[[Any], Any]]:
    """Register a function of one object as the resolver of a field."""

    def register(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def resolve(_info: Info, objects: list[Any]) -> list[Any]:
            return [function(item) for item in objects]

        resolver(type_names, name)(resolve)
        return function

    return register


_SNAKE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def snake(name: str) -> str:
    """Return ``parent_id`` for ``parentId``."""
    return _SNAKE.sub("_", name).lower()


@dataclass
class _Selected:
    """A field of a selection, merged over fragments."""

    key: str
    name: str
    nodes: list[FieldNode]


class Execution:
    """One run of one operation.

    Args:
        schema: The schema the query was checked against.
        fragments: Fragment definitions of the document.
        variables: What graphql-core made of the variables; only handed back to it.
        context: Passed on to the resolvers.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Any,
        context: Context,
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables
        self._context = context
        self.errors: list[GraphQLError] = []

    def run(self, operation: OperationDefinitionNode) -> dict[str, Any] | None:
        """Execute a query operation and return ``data``; what failed is in `errors`."""
        query = self._schema.query_type
        if query is None:
            return None
        result = self._objects(query, [operation.selection_set], [None], lambda _index: [])[0]
        return None if result is _NULLED else result

    # ------------------------------------------------------------------ selections

    def _included(self, node: Any) -> bool:
        if not node.directives:
            return True
        skip = cast("Mapping[str, Any] | None", get_directive_values(GraphQLSkipDirective, node, self._variables))
        if skip and skip["if"]:
            return False
        include = cast("Mapping[str, Any] | None", get_directive_values(GraphQLIncludeDirective, node, self._variables))
        return not include or bool(include["if"])

    def _collect(
        self, type_: GraphQLObjectType, sets: Iterable[SelectionSetNode], out: dict[str, _Selected], seen: set[str]
    ) -> dict[str, _Selected]:
        for selection_set in sets:
            for node in selection_set.selections:
                if not self._included(node):
                    continue
                if isinstance(node, FieldNode):
                    key = node.alias.value if node.alias else node.name.value
                    known = out.get(key)
                    if known is None:
                        out[key] = _Selected(key, node.name.value, [node])
                    else:
                        known.nodes.append(node)
                    continue
                if isinstance(node, FragmentSpreadNode):
                    if node.name.value in seen:
                        continue
                    seen.add(node.name.value)
                    fragment: FragmentDefinitionNode | InlineFragmentNode = self._fragments[node.name.value]
                elif isinstance(node, InlineFragmentNode):
                    fragment = node
                else:
                    continue
                condition = fragment.type_condition
                if condition is not None and not self._applies(condition.name.value, type_):
                    continue
                self._collect(type_, [fragment.selection_set], out, seen)
        return out

    def _applies(self, name: str, type_: GraphQLObjectType) -> bool:
        return name == type_.name or any(interface.name == name for interface in type_.interfaces)

    def _names_below(self, nodes: Iterable[FieldNode]) -> frozenset[str]:
        names: set[str] = set()
        todo: list[SelectionSetNode | None] = [node.selection_set for node in nodes]
        fragments: set[str] = set()
        while todo:
            selection_set = todo.pop()
            for node in selection_set.selections if selection_set else ():
                if isinstance(node, FragmentSpreadNode):
                    if node.name.value not in fragments:
                        fragments.add(node.name.value)
                        todo.append(self._fragments[node.name.value].selection_set)
                elif isinstance(node, FieldNode):
                    names.add(node.name.value)
                    todo.append(node.selection_set)
                elif isinstance(node, InlineFragmentNode):
                    todo.append(node.selection_set)
        return frozenset(names)

    # ------------------------------------------------------------------ objects

    def _objects(
        self, type_: GraphQLObjectType, sets: list[SelectionSetNode], objects: list[Any], place: Place
    ) -> list[Any]:
        selected = list(self._collect(type_, sets, {}, set()).values())
        names = [item.name for item in selected]
        columns: list[list[Any]] = []
        nulled: set[int] = set()
        for item in selected:
            if item.name == "__typename":
                columns.append([type_.name] * len(objects))
                continue
            column = self._field(type_, item, names, objects, place)
            columns.append(column)
            nulled.update(index for index, value in enumerate(column) if value is _NULLED)
        keys = [item.key for item in selected]
        out: list[Any] = [dict(zip(keys, values)) for values in zip(*columns)]
        for index in nulled:
            out[index] = _NULLED
        return out

    def _field(
        self, type_: GraphQLObjectType, item: _Selected, siblings: list[str], objects: list[Any], place: Place
    ) -> list[Any]:
        definition: GraphQLField = type_.fields[item.name]

        def here(index: int) -> list[str | int]:
            return [*place(index), item.key]

        function = RESOLVERS.get((type_.name, item.name))
        kind = cast("object", definition.type)  # pyright: ignore[reportUnknownMemberType]
        values: list[Any]
        try:
            if function is None:
                key = snake(item.name)
                values = [value.get(key) for value in objects]
                required = isinstance(kind, GraphQLNonNull)
                if is_leaf_type(cast("Any", kind).of_type if required else kind) and not (required and None in values):
                    # Most fields of long lists: nothing can have failed, and nothing is to be done.
                    return values
            else:
                args = get_argument_values(definition, item.nodes[0], self._variables)
                info = Info(self._context, type_.name, item.name, args, siblings, self._names_below(item.nodes))
                values = function(info, objects)
        except (Refusal, QueryFailed, GraphQLError) as error:
            values = [Failed(error)] * len(objects)
        return self._complete(kind, item.nodes, values, here, f"{type_.name}.{item.name}")

    # ------------------------------------------------------------------ values

    def _fail(self, error: Exception, nodes: list[FieldNode], path: list[str | int]) -> None:
        status = error.status if isinstance(error, Refusal) else None
        message = error.message if isinstance(error, GraphQLError) else str(error)
        extensions = None if status is None else {"status": status}
        self.errors.append(GraphQLError(message, nodes=nodes, path=path, extensions=extensions))

    def _complete(
        self, type_: object, nodes: list[FieldNode], values: list[Any], place: Place, label: str
    ) -> list[Any]:
        required = isinstance(type_, GraphQLNonNull)
        # graphql-core wraps types in generics that say nothing of what is inside.
        inner: Any = cast("Any", type_).of_type if required else type_
        out = self._complete_inner(inner, nodes, values, place, label)
        if not required:
            return [None if value is _NULLED or isinstance(value, Failed) else value for value in out]
        missing = [index for index, value in enumerate(out) if value is None]
        for index in missing:
            if not isinstance(values[index], Failed):
                message = f"Cannot return null for non-nullable field {label}."
                self._fail(QueryFailed(message), nodes, place(index))
            out[index] = _NULLED
        return out

    def _complete_inner(
        self, type_: Any, nodes: list[FieldNode], values: list[Any], place: Place, label: str
    ) -> list[Any]:
        if Failed in map(type, values):
            reported: set[int] = set()
            for index, value in enumerate(values):
                # One failure that stands for a whole level is one error.
                if isinstance(value, Failed) and id(value) not in reported:
                    reported.add(id(value))
                    self._fail(value.error, nodes, place(index))
            good = [index for index, value in enumerate(values) if not isinstance(value, Failed)]
            out: list[Any] = [None] * len(values)
            done = self._complete_inner(
                type_, nodes, [values[index] for index in good], lambda at: place(good[at]), label
            )
            for index, value in zip(good, done):
                out[index] = value
            return out
        if isinstance(type_, GraphQLList):
            return self._complete_lists(cast("Any", type_), nodes, values, place, label)
        if isinstance(type_, (GraphQLObjectType, GraphQLInterfaceType)):
            return self._complete_objects(type_, nodes, values, place)
        # Scalars and enums come out of storage as they are sent.
        return list(values)

    def _complete_lists(
        self, type_: Any, nodes: list[FieldNode], values: list[Any], place: Place, label: str
    ) -> list[Any]:
        items: list[Any] = []
        origin: list[tuple[int, int]] = []
        for index, value in enumerate(values):
            if value is not None:
                items.extend(value)
                origin.extend((index, at) for at in range(len(items) - len(origin)))

        def here(index: int) -> list[str | int]:
            owner, at = origin[index]
            return [*place(owner), at]

        done = self._complete(type_.of_type, nodes, items, here, label)
        out: list[Any] = [None if value is None else [] for value in values]
        broken: set[int] = set()
        for (owner, _at), value in zip(origin, done):
            out[owner].append(value)
            if value is _NULLED:
                broken.add(owner)
        for owner in broken:
            out[owner] = _NULLED
        return out

    def _complete_objects(
        self,
        type_: GraphQLObjectType | GraphQLInterfaceType,
        nodes: list[FieldNode],
        values: list[Any],
        place: Place,
    ) -> list[Any]:
        sets = [node.selection_set for node in nodes if node.selection_set is not None]
        groups: dict[str, list[int]] = {}
        for index, value in enumerate(values):
            if value is not None:
                # Objects behind an interface say what they are.
                name = type_.name if isinstance(type_, GraphQLObjectType) else value["__typename"]
                groups.setdefault(name, []).append(index)
        out: list[Any] = [None] * len(values)
        for name, indices in groups.items():
            concrete = type_ if isinstance(type_, GraphQLObjectType) else self._schema.type_map[name]
            done = self._objects(
                cast("GraphQLObjectType", concrete),
                sets,
                [values[index] for index in indices],
                lambda at, indices=indices: place(indices[at]),
            )
            for index, value in zip(indices, done):
                out[index] = value
        return out
