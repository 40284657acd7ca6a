"""`AllSettingsResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .addon_settings_item_model import AddonSettingsItemModelDict

__all__ = ["AllSettingsResponseModelDict"]


class AllSettingsResponseModelDict(TypedDict):
    """`AllSettingsResponseModel` as plain JSON."""

    bundleName: str
    addons: NotRequired[list[AddonSettingsItemModelDict] | None]
    inheritedAddons: NotRequired[list[str] | None]
    projectName: NotRequired[str | None]
