"""`PasswordResetRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["PasswordResetRequestModelDict"]


class PasswordResetRequestModelDict(TypedDict):
    """`PasswordResetRequestModel` as plain JSON."""

    email: str
