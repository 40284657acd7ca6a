"""`ShareOption` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ShareOptionDict"]


class ShareOptionDict(TypedDict):
    """`ShareOption` as plain JSON."""

    label: str
    name: str
    shareType: str
    value: str
    attribute: NotRequired[str | None]
