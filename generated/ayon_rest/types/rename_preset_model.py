"""`RenamePresetModel` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["RenamePresetModelDict"]


class RenamePresetModelDict(TypedDict):
    """`RenamePresetModel` as plain JSON."""

    name: str
