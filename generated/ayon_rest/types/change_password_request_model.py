"""`ChangePasswordRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ChangePasswordRequestModelDict"]


class ChangePasswordRequestModelDict(TypedDict):
    """`ChangePasswordRequestModel` as plain JSON."""

    apiKey: NotRequired[str | None]
    password: NotRequired[str | None]
