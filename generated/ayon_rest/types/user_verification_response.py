"""`UserVerificationResponse` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["UserVerificationResponseDict"]


class UserVerificationResponseDict(TypedDict):
    """`UserVerificationResponse` as plain JSON."""

    available: NotRequired[bool | None]
    data: NotRequired[dict[str, Any] | None]
    detail: NotRequired[str | None]
