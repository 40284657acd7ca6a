"""`DefaultProductType`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["DefaultProductType"]


@define(kw_only=True, repr=False)
class DefaultProductType(Model):
    """Part of ``ProductTypesList``.
    """

    color: str
    icon: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("color", "color", True, None),
        ("icon", "icon", True, None),
    )
