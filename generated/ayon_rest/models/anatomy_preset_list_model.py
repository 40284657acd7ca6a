"""`AnatomyPresetListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .anatomy_preset_list_item import AnatomyPresetListItem

__all__ = ["AnatomyPresetListModel"]


@define(kw_only=True, repr=False)
class AnatomyPresetListModel(Model):
    """Answer of ``anatomy.get_anatomy_presets``.
    """

    version: str
    presets: list[AnatomyPresetListItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("version", "version", True, None),
        ("presets", "presets", False, ("list", ("model", "anatomy_preset_list_item", "AnatomyPresetListItem"))),
    )
