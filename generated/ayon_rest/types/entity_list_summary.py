"""`EntityListSummary` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["EntityListSummaryDict"]


class EntityListSummaryDict(TypedDict):
    """`EntityListSummary` as plain JSON."""

    entityListType: str
    entityType: Literal["folder", "product", "version", "representation", "task", "workfile"] | str
    label: str
    count: NotRequired[int | None]
    id: NotRequired[str | None]
