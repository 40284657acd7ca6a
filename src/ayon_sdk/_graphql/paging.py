"""How many entities to ask for at a time."""

from __future__ import annotations

FIRST_PAGE = 2000
LARGEST_PAGE = 5000
SMALLEST_PAGE = 50
NESTED_PAGE = 200
"""Entities per page when each of them brings lists of its own."""
NESTED_LIST = 1000
"""Items asked for in each of those lists."""

_QUICK = 1.0
_SLOW = 4.0


class PageSizes:
    """Size of the next page: large pages where the server is quick with them, smaller ones where it is not.

    Args:
        at_most: How many entities there can be, None when nobody knows. One more is asked for: a server can't tell a
            full last page from one that is followed by another, and would be asked once too often.
        nested: Whether each entity brings lists of its own.
        limit: How many entities are wanted, None for all.
    """

    def __init__(self, at_most: int | None, nested: bool, limit: int | None = None) -> None:
        self._largest = NESTED_PAGE if nested else LARGEST_PAGE
        self._left = at_most
        self._wanted = limit
        first = NESTED_PAGE if nested else FIRST_PAGE
        self._size = first if at_most is None else min(at_most + 1, self._largest)

    @property
    def size(self) -> int:
        """Entities to ask for."""
        return self._size if self._wanted is None else min(self._size, self._wanted)

    @property
    def finished(self) -> bool:
        """Whether all there can be, or all that is wanted, has arrived."""
        return (self._left is not None and self._left <= 0) or (self._wanted is not None and self._wanted <= 0)

    def arrived(self, count: int, seconds: float) -> None:
        """Learn from a page: how many entities it had, and how long it took."""
        if self._left is not None:
            self._left -= count
        if self._wanted is not None:
            self._wanted -= count
        if seconds < _QUICK:
            self._size = min(self._size * 2, self._largest)
        elif seconds > _SLOW:
            self._size = max(self._size // 2, SMALLEST_PAGE)

    def too_large(self) -> bool:
        """Learn from a page that did not come in time; False when asking for less can't help any more."""
        if self.size <= SMALLEST_PAGE:
            return False
        self._size = max(self.size // 4, SMALLEST_PAGE)
        return True
