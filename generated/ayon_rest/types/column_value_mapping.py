"""`ColumnValueMapping` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["ColumnValueMappingDict"]


class ColumnValueMappingDict(TypedDict):
    """`ColumnValueMapping` as plain JSON."""

    action: Literal["map", "skip", "create"] | str
    source: NotRequired[str | None]
    target: NotRequired[str | None]
