"""`ProductBaseType` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProductBaseTypeDict"]


class ProductBaseTypeDict(TypedDict):
    """`ProductBaseType` as plain JSON."""

    color: NotRequired[str | None]
    icon: NotRequired[str | None]
    name: NotRequired[str | None]
