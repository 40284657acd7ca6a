"""`QueryFilter` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .query_condition import QueryConditionDict

__all__ = ["QueryFilterDict"]


class QueryFilterDict(TypedDict):
    """`QueryFilter` as plain JSON."""

    conditions: NotRequired[list[QueryConditionDict | QueryFilterDict] | None]
    operator: NotRequired[Literal["and", "or"] | str | None]
