"""`DefaultProductBaseType` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["DefaultProductBaseTypeDict"]


class DefaultProductBaseTypeDict(TypedDict):
    """`DefaultProductBaseType` as plain JSON."""

    color: NotRequired[str | None]
    icon: NotRequired[str | None]
