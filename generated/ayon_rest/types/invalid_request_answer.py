"""`InvalidRequestAnswer` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .invalid_field import InvalidFieldDict

__all__ = ["InvalidRequestAnswerDict"]


class InvalidRequestAnswerDict(TypedDict):
    """`InvalidRequestAnswer` as plain JSON."""

    detail: str
    code: NotRequired[int | None]
    path: NotRequired[str | None]
    traceback: NotRequired[str | None]
    errors: NotRequired[list[InvalidFieldDict] | None]
