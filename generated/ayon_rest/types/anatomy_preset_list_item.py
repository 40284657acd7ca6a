"""`AnatomyPresetListItem` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["AnatomyPresetListItemDict"]


class AnatomyPresetListItemDict(TypedDict):
    """`AnatomyPresetListItem` as plain JSON."""

    name: str
    primary: bool
    version: str
