"""`ActivitiesAccessList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ActivitiesAccessListDict"]


class ActivitiesAccessListDict(TypedDict):
    """`ActivitiesAccessList` as plain JSON."""

    activities: NotRequired[list[str] | None]
    enabled: NotRequired[bool | None]
