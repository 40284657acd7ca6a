"""`EventOperationModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from .query_filter import QueryFilterDict

__all__ = ["EventOperationModelDict"]


class EventOperationModelDict(TypedDict):
    """`EventOperationModel` as plain JSON."""

    filter: QueryFilterDict
    type: Literal["delete", "restart", "abort"] | str
