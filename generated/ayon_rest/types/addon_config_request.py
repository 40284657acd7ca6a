"""`AddonConfigRequest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .variant_copy_request import VariantCopyRequestDict

__all__ = ["AddonConfigRequestDict"]


class AddonConfigRequestDict(TypedDict):
    """`AddonConfigRequest` as plain JSON."""

    copyVariant: NotRequired[VariantCopyRequestDict | None]
