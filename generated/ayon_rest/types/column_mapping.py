"""`ColumnMapping` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from .column_value_mapping import ColumnValueMappingDict

__all__ = ["ColumnMappingDict"]


class ColumnMappingDict(TypedDict):
    """`ColumnMapping` as plain JSON."""

    action: Literal["map", "skip"] | str
    errorHandlingMode: Literal["skip", "abort", "default"] | str
    sourceKey: str
    targetKey: str
    valuesMapping: list[ColumnValueMappingDict]
