"""`AuthenticationModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AuthenticationModelDict"]


class AuthenticationModelDict(TypedDict):
    """`AuthenticationModel` as plain JSON."""

    hide_password_auth: NotRequired[bool | None]
