"""`RenamePresetModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["RenamePresetModel"]


@define(kw_only=True, repr=False)
class RenamePresetModel(Model):
    """Body of ``anatomy.rename_anatomy_preset``.
    """

    name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
    )
