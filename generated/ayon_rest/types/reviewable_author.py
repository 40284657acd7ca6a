"""`ReviewableAuthor` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ReviewableAuthorDict"]


class ReviewableAuthorDict(TypedDict):
    """`ReviewableAuthor` as plain JSON."""

    name: str
    fullName: NotRequired[str | None]
