"""`UserCounts` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["UserCountsDict"]


class UserCountsDict(TypedDict):
    """`UserCounts` as plain JSON."""

    active: NotRequired[int | None]
    admins: NotRequired[int | None]
    licensesTotal: NotRequired[int | None]
    licensesUsed: NotRequired[int | None]
    managers: NotRequired[int | None]
    services: NotRequired[int | None]
    total: NotRequired[int | None]
