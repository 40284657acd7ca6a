"""`ProjectTeamsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectTeamsResponseModelDict"]


class ProjectTeamsResponseModelDict(TypedDict):
    """`ProjectTeamsResponseModel` as plain JSON."""

    roles: dict[str, int]
    teamSizeActive: NotRequired[int | None]
    teamSizeTotal: NotRequired[int | None]
    usersWithAccessActive: NotRequired[int | None]
    usersWithAccessTotal: NotRequired[int | None]
