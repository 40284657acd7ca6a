"""From the field names a caller gives to the tree of fields a query asks for.

Field names are those of the GraphQL schema, dotted below objects and lists: ``"name"``, ``"attrib.fps"``,
``"folder.path"``, ``"tasks.name"``, ``"config.roots"``. Every name is checked against the schema of the connected
server, so a misspelled one is told before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..errors import UnknownFieldError
from .schema import Field, ServerSchema
from .suggest import did_you_mean, near_matches

if TYPE_CHECKING:
    from .query import Argument


class Selection:
    """Fields of one object, ready to be written into a query and to guide the reading of its answer."""

    __slots__ = ("added", "arguments", "edge", "fields", "json", "through_node", "type")

    def __init__(self, type_name: str, edge: str = "", through_node: bool = True) -> None:
        self.type = type_name
        """Object type the fields belong to."""
        self.edge = edge
        """Edge type when this is a connection: a paged list that becomes a plain list in results."""
        self.through_node = through_node
        """Whether a connection's fields belong to the nodes, or to the edges themselves (links, list items)."""
        self.fields: dict[str, Selection | None] = {}
        """Field → its own selection, None for a plain value."""
        self.json: set[str] = set()
        """Those of them that are text holding JSON; a dotted name below one asks for the whole of it."""
        self.added: set[str] = set()
        """Fields asked for by the SDK alone: taken out of results again."""
        self.arguments: tuple[Argument, ...] = ()
        """Filters of the list, where this is a connection below an entity."""

    def ordered(self) -> list[tuple[str, Selection | None]]:
        """Fields in the order they are written: by name, attributes last.

        A server answers ``ownAttrib`` right only when it is asked before the attributes.
        """
        return sorted(self.fields.items(), key=lambda item: (item[0] in ("allAttrib", "attrib"), item[0]))

    def connections(self) -> bool:
        """Whether there is a paged list anywhere below."""
        return any(child is not None and (child.edge or child.connections()) for child in self.fields.values())


class Selector:
    """Builds selections for one schema.

    Args:
        schema: Schema of the connected server.
        whole: Object type → fields that stand for it when it is asked for as a whole.
        attributes: Type of attributes (``"FolderAttribType"``) → their names on this server, for servers that can't
            tell all attributes at once.
    """

    def __init__(
        self,
        schema: ServerSchema,
        whole: Mapping[str, frozenset[str]],
        attributes: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        self._sure, self._schema = schema
        self._defaults = whole
        self._attributes = attributes or {}

    def select(self, type_name: str, fields: Iterable[str], *, entity: str) -> Selection:
        """Fields of an object type as a tree.

        Args:
            type_name: Object type, e.g. ``"FolderNode"``.
            fields: Dotted field names.
            entity: What the caller knows the type as, for messages.

        Raises:
            UnknownFieldError: A field does not exist on the type.
        """
        selection = Selection(type_name)
        for field in sorted(set(fields)):
            self._add(selection, field, field.split("."), entity)
        if not selection.fields:
            self._identify(selection)
        return selection

    def _add(self, selection: Selection, field: str, parts: list[str], entity: str) -> None:
        name, rest = parts[0], parts[1:]
        if name in ("attrib", "allAttrib"):
            self._add_attributes(selection, rest, entity)
            return
        info = self._schema.field(selection.type, name)
        if info is None or info.needs:
            if info is None and self._schema.open and not rest and name.isidentifier():
                selection.fields.setdefault(name, None)
                return
            raise self._unknown(selection.type, name, field, entity)
        if self._schema.is_leaf(info.type):
            if rest and not info.json:
                raise self._unknown(info.type, rest[0], field, entity)
            selection.fields.setdefault(name, None)
            if info.json:
                selection.json.add(name)
            return
        child = selection.fields.get(name)
        if child is None:
            child = self._child(info)
            selection.fields[name] = child
        if child.edge:
            self._identify(selection)
        if rest:
            self._add(child, field, rest, entity)
        else:
            for part in sorted(self._whole(child.type)):
                self._add(child, field, part.split("."), entity)

    def _child(self, info: Field) -> Selection:
        edge = self._schema.edge(info.type)
        if not edge:
            return Selection(info.type)
        if set(self._schema.fields(edge)) <= {"cursor", "node"}:
            node = self._schema.field(edge, "node")
            return Selection(node.type if node is not None else edge, edge)
        return Selection(edge, edge, through_node=False)

    def _identify(self, selection: Selection) -> None:
        """Ask for what names an object, so that the rest of a long list below it can be read later."""
        for key in ("id", "name"):
            if self._schema.has(selection.type, key):
                if key not in selection.fields:
                    selection.fields[key] = None
                    selection.added.add(key)
                return

    def _add_attributes(self, selection: Selection, rest: list[str], entity: str) -> None:
        attrib = self._sure.field(selection.type, "attrib")
        if attrib is None and self._schema.field(selection.type, "allAttrib") is None:
            raise self._unknown(selection.type, "attrib", ".".join(("attrib", *rest)), entity)
        if attrib is None or self._sure.has(selection.type, "allAttrib"):
            selection.fields.setdefault("allAttrib", None)
            return
        child = selection.fields.get("attrib")
        if child is None:
            child = selection.fields["attrib"] = Selection(attrib.type)
        known = self._attributes.get(attrib.type) or self._sure.fields(attrib.type)
        for name in rest[:1] or known:
            child.fields.setdefault(name, None)

    def _whole(self, type_name: str) -> Iterable[str]:
        """What stands for an object asked for as a whole: its default fields, or all its plain values."""
        fields = self._sure.fields(type_name)
        chosen = self._defaults.get(type_name)
        if chosen is not None:
            found = [name for name in chosen if name.split(".")[0] in fields]
            if found:
                return found
        return [
            name
            for name, info in fields.items()
            if name not in ("cursor", "attrib") and not info.needs and self._schema.is_leaf(info.type)
        ]

    def _unknown(self, type_name: str, name: str, field: str, entity: str) -> UnknownFieldError:
        names = [key for key, info in self._schema.fields(type_name).items() if not info.needs]
        near = near_matches(name, names)
        where = f"'{field}' of {entity}: " if field != name else ""
        return UnknownFieldError(
            f"Cannot query field '{name}' on type '{type_name}'.{did_you_mean(near)}"
            f" ({where}unknown to server version {self._schema.version}; nothing was sent)",
            field=field,
            entity_type=entity,
            suggestions=near,
        )
