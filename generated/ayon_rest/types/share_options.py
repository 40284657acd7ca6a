"""`ShareOptions` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .share_option import ShareOptionDict

__all__ = ["ShareOptionsDict"]


class ShareOptionsDict(TypedDict):
    """`ShareOptions` as plain JSON."""

    options: list[ShareOptionDict]
