"""`PasswordResetModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["PasswordResetModelDict"]


class PasswordResetModelDict(TypedDict):
    """`PasswordResetModel` as plain JSON."""

    token: str
    password: NotRequired[str | None]
