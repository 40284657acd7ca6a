"""`LogoutResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["LogoutResponseModelDict"]


class LogoutResponseModelDict(TypedDict):
    """`LogoutResponseModel` as plain JSON."""

    detail: NotRequired[str | None]
