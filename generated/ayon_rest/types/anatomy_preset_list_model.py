"""`AnatomyPresetListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .anatomy_preset_list_item import AnatomyPresetListItemDict

__all__ = ["AnatomyPresetListModelDict"]


class AnatomyPresetListModelDict(TypedDict):
    """`AnatomyPresetListModel` as plain JSON."""

    version: str
    presets: NotRequired[list[AnatomyPresetListItemDict] | None]
