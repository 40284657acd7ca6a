"""`AddonDevelopmentItem` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["AddonDevelopmentItemDict"]


class AddonDevelopmentItemDict(TypedDict):
    """`AddonDevelopmentItem` as plain JSON."""

    enabled: NotRequired[bool | None]
    path: NotRequired[str | None]
