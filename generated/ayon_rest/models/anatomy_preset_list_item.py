"""`AnatomyPresetListItem`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["AnatomyPresetListItem"]


@define(kw_only=True, repr=False)
class AnatomyPresetListItem(Model):
    """Part of ``AnatomyPresetListModel``.
    """

    name: str
    primary: bool
    version: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("primary", "primary", True, None),
        ("version", "version", True, None),
    )
