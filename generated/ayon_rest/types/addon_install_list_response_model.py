"""`AddonInstallListResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .addon_install_list_item_model import AddonInstallListItemModelDict

__all__ = ["AddonInstallListResponseModelDict"]


class AddonInstallListResponseModelDict(TypedDict):
    """`AddonInstallListResponseModel` as plain JSON."""

    items: list[AddonInstallListItemModelDict]
    restartRequired: bool
