"""`QueryRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .query_filter import QueryFilterDict

__all__ = ["QueryRequestModelDict"]


class QueryRequestModelDict(TypedDict):
    """`QueryRequestModel` as plain JSON."""

    entity: Literal["event", "project", "user", "folder", "product", "task", "version", "representation", "workfile"] | str
    filter: NotRequired[QueryFilterDict | None]
    limit: NotRequired[int | None]
    offset: NotRequired[int | None]
