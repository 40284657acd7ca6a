"""`LocationInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["LocationInfoDict"]


class LocationInfoDict(TypedDict):
    """`LocationInfo` as plain JSON."""

    city: NotRequired[str | None]
    country: NotRequired[str | None]
    subdivision: NotRequired[str | None]
