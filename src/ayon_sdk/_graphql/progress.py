"""How far the paged lists of a query have been read, lists in lists included.

A page of a list can have items with lists of their own that do not fit on one page. Such items are noted, and asked
for again one by one, by the cursor before them, for what is left of their lists alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional

from ..errors import GraphQlQueryError

if TYPE_CHECKING:
    from .fields import BaseGraphQlQueryField, GraphQlQueryEdgeField

    Unfinished = dict["GraphQlQueryEdgeField", "Progress"]


class Progress:
    """How far a list has been read."""

    __slots__ = ("count", "cursor", "more", "unread")

    def __init__(self) -> None:
        self.cursor: Optional[str] = None
        """Where the next page starts, None for the first one."""
        self.more: bool = False
        """Whether there is a next page."""
        self.count: int = 0
        """Items read."""
        self.unread: list[Unread] = []
        """Items whose own lists have not been read to their end."""

    @property
    def unfinished(self) -> bool:
        """Whether something has to be asked for."""
        return self.more or bool(self.unread)

    def add_unread(
        self, follows: Optional[str], cursor: Optional[str], item: dict[str, Any], lists: Unfinished, path: str
    ) -> None:
        """Note an item whose own lists go on.

        Args:
            follows: Cursor of the item before it, None for the first of all.
            cursor: Its own cursor.
            item: The item.
            lists: Its lists, and how far they are.
            path: Where the list is in the query, for messages.

        Raises:
            GraphQlQueryError: The item has no cursor to find it by.
        """
        if not cursor:
            raise GraphQlQueryError(f"An item of '{path}' has lists that go on, but no cursor to ask for it again")
        self.unread.append(Unread(follows, cursor, item, lists))

    def read_on(self, edges: Iterable[Mapping[str, Any]], fields: Iterable[BaseGraphQlQueryField]) -> None:
        """Read what was asked for of the first unread item; one that is gone by now stays as it is."""
        unread = self.unread[0]
        left: Unfinished = {}
        for edge in edges:
            if edge.get("cursor") == unread.cursor:
                for field in fields:
                    # Plain values were read with the page and are in no such answer.
                    field.read(edge.get("node") or {}, unread.item, unread.progress_of, left)
        unread.lists = left
        if not left:
            del self.unread[0]


class Unread:
    """An item with lists that have not been read to their end."""

    __slots__ = ("cursor", "follows", "item", "lists")

    def __init__(self, follows: Optional[str], cursor: str, item: dict[str, Any], lists: Unfinished) -> None:
        self.follows = follows
        self.cursor = cursor
        self.item = item
        self.lists = lists

    def progress_of(self, field: GraphQlQueryEdgeField) -> Optional[Progress]:
        """How far one of its lists is, None for one that has been read."""
        return self.lists.get(field)
