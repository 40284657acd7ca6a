"""Ways through a function, each with what it asks the server for.

A way is a set of items: an operation's id (``"get_folder"``), a GraphQL list (``"ProjectNode.folders"``), and what has
to be true of the server for the way to be taken (``"if get_folder_list"``, ``"unless v1.12.0"``).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["NOTHING", "Ways", "asks", "assumes", "choice", "requests", "then"]

Way = frozenset[str]

_MOST = 48
"""Ways that are told apart; beyond, only what all and what any of them ask for is known."""


class Ways(NamedTuple):
    """How a piece of code can go."""

    on: frozenset[Way]
    """Ways that reach its end."""
    out: frozenset[Way] = frozenset()
    """Ways that leave the function before it."""

    @property
    def ended(self) -> Ways:
        """The same as seen from a caller, for whom a return is an end."""
        return Ways(_few(self.on | self.out))

    @property
    def left(self) -> Ways:
        """The same ending with a return."""
        return Ways(frozenset(), _few(self.on | self.out))


NOTHING = Ways(frozenset([frozenset[str]()]))
"""Code that asks for nothing and goes on."""


def asks(*items: str) -> Ways:
    """Code that asks the server for something."""
    return Ways(frozenset([frozenset(items)]))


def assumes(item: str, truth: bool) -> Ways:
    """Code behind a condition on the server."""
    return asks(f"{'if' if truth else 'unless'} {item}")


def then(first: Ways, second: Ways) -> Ways:
    """One after the other."""
    if first is NOTHING:
        return second
    if second is NOTHING:
        return first
    on = _products(first.on, second.on)
    return Ways(_few(on), _few(first.out | _products(first.on, second.out)))


def choice(*branches: Ways) -> Ways:
    """One or the other."""
    on = frozenset(way for branch in branches for way in branch.on)
    out = frozenset(way for branch in branches for way in branch.out)
    return Ways(_few(on), _few(out))


def requests(way: Iterable[str]) -> frozenset[str]:
    """What a way asks for, without what it assumes."""
    return frozenset(item for item in way if not item.startswith(("if ", "unless ")))


def _products(first: frozenset[Way], second: frozenset[Way]) -> frozenset[Way]:
    return frozenset(both for one in first for other in second if _possible(both := one | other))


def _possible(way: Way) -> bool:
    return not any(item.startswith("if ") and f"unless {item[3:]}" in way for item in way)


def _few(ways: frozenset[Way]) -> frozenset[Way]:
    if len(ways) <= _MOST:
        return ways
    some = [requests(way) for way in ways]
    return frozenset([some[0].intersection(*some), some[0].union(*some)])
