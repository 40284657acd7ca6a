"""`ProductAttribModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProductAttribModel"]


@define(kw_only=True, repr=False)
class ProductAttribModel(Model):
    """Part of ``ProductModel``, ``ProductPatchModel``, ``ProductPostModel``.
    """

    description: str | None | Unset = UNSET
    product_group: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("description", "description", False, None),
        ("product_group", "productGroup", False, None),
    )
