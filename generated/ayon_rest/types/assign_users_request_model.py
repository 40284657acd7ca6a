"""`AssignUsersRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AssignUsersRequestModelDict"]


class AssignUsersRequestModelDict(TypedDict):
    """`AssignUsersRequestModel` as plain JSON."""

    mode: Literal["add", "remove", "set"] | str
    users: list[str]
