"""`AcceptInviteRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AcceptInviteRequestDict"]


class AcceptInviteRequestDict(TypedDict):
    """`AcceptInviteRequest` as plain JSON."""

    token: str
    password: NotRequired[str | None]
