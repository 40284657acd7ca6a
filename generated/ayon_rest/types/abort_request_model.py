"""`AbortRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AbortRequestModelDict"]


class AbortRequestModelDict(TypedDict):
    """`AbortRequestModel` as plain JSON."""

    message: NotRequired[str | None]
