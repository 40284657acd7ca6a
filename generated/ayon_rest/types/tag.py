"""`Tag` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["TagDict"]


class TagDict(TypedDict):
    """`Tag` as plain JSON."""

    name: str
    color: NotRequired[str | None]
    original_name: NotRequired[str | None]
