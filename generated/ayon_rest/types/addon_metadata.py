"""`AddonMetadata` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .enum_item import EnumItemDict

__all__ = ["AddonMetadataDict"]


class AddonMetadataDict(TypedDict):
    """`AddonMetadata` as plain JSON."""

    label: str
    name: str
    options: list[EnumItemDict]
