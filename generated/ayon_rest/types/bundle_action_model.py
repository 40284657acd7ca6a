"""`BundleActionModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BundleActionModelDict"]


class BundleActionModelDict(TypedDict):
    """`BundleActionModel` as plain JSON."""

    action: Literal["promote"] | str
