"""Where a list is read from, and how much of it: the parameters ``order`` and ``limit``."""

from __future__ import annotations

from ..sort_order import SortOrder
from .query import PageOrder


def page_order(order: object) -> PageOrder:
    """From which end a list is read.

    Args:
        order: A `SortOrder`, or what can be read as one; None for the oldest first.

    Raises:
        ValueError: It can't be read as an order.
    """
    found = SortOrder.ascending if order is None else SortOrder.parse_value(order)
    if found is None:
        raise ValueError(f"order is SortOrder.ascending or SortOrder.descending, not {order!r}")
    return "last" if found is SortOrder.descending else "first"


def checked_limit(limit: object, parameter: str = "limit") -> int | None:
    """How many are wanted, None for all.

    Raises:
        ValueError: It is no whole number, or negative.
    """
    if limit is None:
        return None
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
        raise ValueError(f"{parameter} is a whole number, 0 or more, not {limit!r}")
    return limit
