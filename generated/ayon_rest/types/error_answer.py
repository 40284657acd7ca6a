"""`ErrorAnswer` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ErrorAnswerDict"]


class ErrorAnswerDict(TypedDict):
    """`ErrorAnswer` as plain JSON."""

    detail: str
    code: NotRequired[int | None]
