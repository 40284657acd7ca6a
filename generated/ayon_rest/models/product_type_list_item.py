"""`ProductTypeListItem`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProductTypeListItem"]


@define(kw_only=True, repr=False)
class ProductTypeListItem(Model):
    """Part of ``ProductTypesList``.
    """

    name: str
    base_type: str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("base_type", "baseType", False, None),
        ("color", "color", False, None),
        ("icon", "icon", False, None),
    )
