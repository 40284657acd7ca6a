"""`ProductTypeListItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProductTypeListItemDict"]


class ProductTypeListItemDict(TypedDict):
    """`ProductTypeListItem` as plain JSON."""

    name: str
    baseType: NotRequired[str | None]
    color: NotRequired[str | None]
    icon: NotRequired[str | None]
