"""Answers of queries as the plain entities callers get.

Paged lists become lists, JSON texts become data, and ``allAttrib`` becomes ``attrib`` beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast

from ..jsonio import loads
from .selection import Selection

_KEPT_AS_TEXT = frozenset({"traits"})
_LISTS = frozenset({"attributes"})
_EMPTY = frozenset({"", "{}", "null"})
_MOST_KNOWN = 500
"""Different texts of attributes that are remembered."""


class Incomplete(NamedTuple):
    """A paged list below an entity whose first page is not all of it."""

    owner_type: str
    """Object type the list belongs to, e.g. ``"FolderNode"``."""
    owner: str
    """Its id, or its name where it has no id."""
    field: str
    selection: Selection
    cursor: str
    items: list[dict[str, Any]]
    """The entity's list: what follows is added to it."""


class Reader:
    """Turns nodes of an answer into entities, by the selection they were asked with.

    Nodes are changed in place: they come fresh from the answer and belong to nobody else.
    """

    __slots__ = ("_added", "_attrib", "_children", "_json", "_known", "_objects", "_size", "_type")

    def __init__(self, selection: Selection) -> None:
        self._type = selection.type
        self._json = tuple(sorted(selection.json - _KEPT_AS_TEXT))
        self._attrib = "allAttrib" in selection.fields
        # Sizes of files are more than a number of GraphQL can hold, so they come as text.
        self._size = "size" in selection.fields and selection.type.endswith("FileNode")
        self._children = tuple(
            (name, child, Reader(child))
            for name, child in selection.fields.items()
            if child is not None and name != "attrib"
        )
        self._objects = "attrib" in selection.fields
        self._added = tuple(selection.added)
        self._known: dict[str, dict[str, Any]] = {}

    def read(self, node: dict[str, Any], incomplete: list[Incomplete]) -> dict[str, Any]:
        """One entity.

        Args:
            node: A node of the answer.
            incomplete: Gets the lists that have to be read further.
        """
        for name in self._json:
            node[name] = _data(node.get(name), name)
        if self._size and isinstance(node.get("size"), str):
            node["size"] = int(node["size"])
        if self._attrib:
            node["attrib"] = self._attributes(node.get("allAttrib"))
        if self._objects:
            attrib: Mapping[str, Any] = node.get("attrib") or {}
            node["attrib"] = {name: value for name, value in attrib.items() if value is not None}
        for name, child, reader in self._children:
            value = node.get(name)
            if value is None:
                continue
            if child.edge:
                items = node[name] = reader.read_edges(value, child, incomplete)
                info: Mapping[str, Any] = value.get("pageInfo") or {}
                if info.get("hasNextPage"):
                    owner = node.get("id") or node.get("name") or ""
                    incomplete.append(Incomplete(self._type, owner, name, child, info["endCursor"], items))
            elif isinstance(value, list):
                found: list[dict[str, Any]] = value  # pyright: ignore[reportUnknownVariableType]
                node[name] = [reader.read(item, incomplete) for item in found]
            else:
                node[name] = reader.read(value, incomplete)
        for name in self._added:
            node.pop(name, None)
        return node

    def _attributes(self, text: Any) -> dict[str, Any]:
        """What ``allAttrib`` holds: most entities have the same attributes as others, for they inherit them."""
        if not isinstance(text, str):
            return _data(text, "attrib")
        known = self._known.get(text)
        if known is not None:
            return known.copy()
        attributes: Any = _data(text, "attrib")
        # Nobody may see changes that somebody else makes, so only what a flat copy separates is kept.
        if _is_flat(attributes):
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[text] = attributes.copy()
        return attributes

    def read_edges(
        self, connection: Mapping[str, Any], selection: Selection, incomplete: list[Incomplete]
    ) -> list[dict[str, Any]]:
        """The entities of one page of a paged list."""
        edges: Iterable[dict[str, Any]] = connection.get("edges") or ()
        if selection.through_node:
            return [self.read(edge["node"], incomplete) for edge in edges if edge.get("node") is not None]
        return [self.read(edge, incomplete) for edge in edges]


def _is_flat(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    return not any(isinstance(each, (dict, list)) for each in cast("dict[str, Any]", value).values())


def _data(value: Any, name: str) -> Any:
    if isinstance(value, str):
        value = loads(value) if value not in _EMPTY else None
    if value is None:
        return [] if name in _LISTS else {}
    return value


def tell_own_attributes(entity: dict[str, Any]) -> None:
    """Turn the names of own attributes into their values: None for those that are inherited.

    Args:
        entity: Entity with ``attrib`` and the names in ``ownAttrib``; changed in place.
    """
    own = frozenset(entity["ownAttrib"] or ())
    values = {name: value if name in own else None for name, value in entity["attrib"].items()}
    entity["ownAttrib"] = values
    entity["own_attributes"] = dict(values)


def tell_all_attributes(
    entity: dict[str, Any], names: Iterable[str], own_attributes: bool, *, own_values: bool = False
) -> None:
    """Add attributes without a value as None, to an entity that inherits none.

    Args:
        entity: Entity with ``attrib``; changed in place. ``ownAttrib`` becomes a list of those that have a value.
        names: All attributes of its type.
        own_attributes: Make ``ownAttrib`` a dictionary of the values, and add it as ``own_attributes`` too.
        own_values: Make it a dictionary in any case.
    """
    attrib: dict[str, Any] = {**dict.fromkeys(names), **entity["attrib"]}
    own = entity.get("ownAttrib")
    listed = [name for name, value in entity["attrib"].items() if value is not None] if own is None else list(own)
    values = {name: value if name in listed else None for name, value in attrib.items()}
    entity["attrib"] = attrib
    entity["ownAttrib"] = values if own_attributes or own_values else listed
    if own_attributes:
        entity["own_attributes"] = dict(values)
