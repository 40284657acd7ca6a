"""The plan of a list query: what to send for each page, and how to read what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..errors import UnsupportedServerVersion
from .entities import LISTS, WHOLE, Entity
from .filters import coerce, conditions, texts
from .query import Argument, PageOrder, Parent, Query, list_query
from .results import Incomplete, Reader
from .schema import ServerSchema
from .selection import Selection, Selector


class Listing(NamedTuple):
    """A list query that can be sent page by page."""

    query: Query
    selection: Selection
    reader: Reader
    at_most: int | None = None
    """How many entities there can be, where the filters tell."""
    order: PageOrder = "first"

    @property
    def nested(self) -> bool:
        """Whether each entity brings lists of its own, so that pages are better small."""
        return self.selection.connections()


def field_set(fields: Iterable[str]) -> set[str]:
    """Field names out of any iterable; a single text counts as one name.

    Raises:
        TypeError: There is something else than a text in it.
    """
    return set(texts(fields, "fields"))


def chosen(fields: Iterable[str] | None) -> set[str] | None:
    """Field names that a caller chose; none at all stand, as None does, for the default ones.

    Raises:
        TypeError: There is something else than a text among them.
    """
    return None if fields is None else field_set(fields) or None


def default_fields(entity: Entity, schema: ServerSchema) -> set[str]:
    """Default fields of an entity type, as far as the server has them.

    On servers that don't tell all attributes at once it is ``"attrib"`` that stands for them.
    """
    known = schema.sure.fields(entity.node)
    fields = {field for field in entity.defaults if field.split(".")[0] in known}
    if "allAttrib" not in known and "attrib" in known:
        fields.add("attrib")
    return fields


def plan_list(
    entity: Entity,
    schema: ServerSchema,
    *,
    parents: Iterable[Parent],
    filters: Mapping[str, Any],
    fields: Iterable[str] | None,
    attributes: Mapping[str, Iterable[str]] | None = None,
    below: Mapping[str, Mapping[str, Any]] | None = None,
    order: PageOrder = "first",
) -> Listing | None:
    """Plan reading the entities of a type.

    Args:
        entity: Type of the entities.
        schema: Schema of the connected server.
        parents: Fields above the list.
        filters: Parameter → value, None for a filter that was not given.
        fields: Dotted field names, None for the default ones.
        attributes: See `Selector`.
        below: Field that is a list below each entity → argument of that list → value, None for one that was not given.
        order: ``"first"`` to read from the oldest, ``"last"`` from the newest.

    Returns:
        The plan, None when a filter is empty so that nothing can fit it.

    Raises:
        UnknownFieldError: A field does not exist.
        UnsupportedServerVersion: The server is too old for such entities, or for one of the filters.
        TypeError, ValueError: A filter is of the wrong kind.
    """
    owner = "ProjectNode" if entity.parent else "Query"
    if schema.possible.field(owner, entity.connection) is None:
        raise UnsupportedServerVersion(f"{entity.connection} need a newer server than {schema.sure.version}")
    wanted = chosen(fields) or default_fields(entity, schema)
    selection = Selector(schema, WHOLE, attributes).select(entity.node, wanted, entity=entity.name)
    for field, given in (below or {}).items():
        child = selection.fields[field]
        if child is not None:
            child.arguments = tuple(_arguments_below(entity.node, field, given, schema))
    arguments: list[Argument] = []
    at_most: int | None = None
    for parameter, value in filters.items():
        if value is None:
            continue
        name = entity.filters[parameter]
        kind = schema.possible.argument(owner, entity.connection, name)
        if not kind:
            raise UnsupportedServerVersion(
                f"{parameter} of {entity.connection} needs a newer server than {schema.sure.version}"
            )
        sent = conditions(value, parameter) if parameter == "filters" else coerce(value, kind, parameter)
        if isinstance(sent, list):
            if not sent:
                return None
            if parameter in entity.unique:
                at_most = min(len(sent), at_most if at_most is not None else len(sent))  # pyright: ignore[reportUnknownArgumentType]
        elif parameter in entity.unique:
            at_most = 1
        arguments.append(Argument(name, kind, sent))
    query = list_query(_operation(entity.connection), list(parents), entity.connection, arguments, selection, order)
    return Listing(query, selection, Reader(selection), at_most, order)


def _arguments_below(node: str, field: str, given: Mapping[str, Any], schema: ServerSchema) -> Iterable[Argument]:
    for name, value in given.items():
        if value is not None:
            kind = schema.possible.argument(node, field, name)
            yield Argument(name, kind, coerce(value, kind, name))


def plan_rest(incomplete: Incomplete, schema: ServerSchema, project_name: str) -> Listing:
    """Plan reading what follows the first page of a list below an entity.

    Args:
        incomplete: The list.
        schema: Schema of the connected server.
        project_name: Project of the entity.
    """
    selection = incomplete.selection
    project = Parent("project", (Argument("name", "String!", project_name),))
    if incomplete.owner_type == "ProjectNode":
        project = Parent("project", (Argument("name", "String!", incomplete.owner),))
        parents = [project]
    else:
        single = LISTS[incomplete.owner_type][:-1]
        kind = schema.possible.argument("ProjectNode", single, "id")
        parents = [project, Parent(single, (Argument("id", kind, incomplete.owner),))]
    query = list_query(_operation(incomplete.field), parents, incomplete.field, selection.arguments, selection)
    return Listing(query, selection, Reader(selection))


def _operation(connection: str) -> str:
    return connection[0].upper() + connection[1:]
