"""`VariantCopyRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["VariantCopyRequestDict"]


class VariantCopyRequestDict(TypedDict):
    """`VariantCopyRequest` as plain JSON."""

    addonName: str
    copyFrom: Literal["production", "staging"] | str
    copyTo: Literal["production", "staging"] | str
