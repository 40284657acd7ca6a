"""Markers for values that None can't stand for."""

from __future__ import annotations

import enum
from typing import Final


class NotSet(enum.Enum):
    """The type of `NOT_SET`."""

    NOT_SET = "NOT_SET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_SET"


class RemovedValue(enum.Enum):
    """The type of `REMOVED_VALUE`."""

    REMOVED_VALUE = "REMOVED_VALUE"

    def __repr__(self) -> str:
        return "REMOVED_VALUE"


NOT_SET: Final = NotSet.NOT_SET
"""An argument that was not given, where None is a value with a meaning of its own."""

REMOVED_VALUE: Final = RemovedValue.REMOVED_VALUE
"""A key that is to be removed from data."""
