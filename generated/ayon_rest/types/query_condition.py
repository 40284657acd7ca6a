"""`QueryCondition` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["QueryConditionDict"]


class QueryConditionDict(TypedDict):
    """`QueryCondition` as plain JSON."""

    key: str
    operator: NotRequired[Literal["eq", "like", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "includes", "excludes", "includesall", "excludesall", "includesany", "excludesany"] | str | None]
    value: NotRequired[str | int | float | bool | list[str] | list[int] | list[float] | None]
