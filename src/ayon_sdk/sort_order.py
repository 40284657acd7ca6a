"""The order in which the server sorts what it lists."""

from __future__ import annotations

import enum
from typing import Optional, TypeVar, Union

__all__ = ["SortOrder"]

T = TypeVar("T")

_WORDS = {"asc": 0, "ascending": 0, "desc": 1, "descending": 1}


class SortOrder(enum.IntEnum):
    """Oldest or smallest first (`ascending`), or last (`descending`)."""

    ascending = 0
    descending = 1

    @classmethod
    def parse_value(cls, value: object, default: Optional[T] = None) -> Union[SortOrder, T, None]:
        """Read an order from a member, its number or its name.

        Args:
            value: A member, ``0`` or ``1``, or ``"asc"``, ``"ascending"``, ``"desc"`` or ``"descending"``.
            default: Returned for anything else.
        """
        number = _WORDS.get(value) if isinstance(value, str) else value
        return cls(number) if isinstance(number, int) and number in (0, 1) else default
