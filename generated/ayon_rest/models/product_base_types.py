"""`ProductBaseTypes`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .default_product_base_type import DefaultProductBaseType
    from .product_base_type import ProductBaseType

__all__ = ["ProductBaseTypes"]


@define(kw_only=True, repr=False)
class ProductBaseTypes(Model):
    """Part of ``Anatomy``.
    """

    default: DefaultProductBaseType | None | Unset = UNSET
    definitions: list[ProductBaseType] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("default", "default", False, ("model", "default_product_base_type", "DefaultProductBaseType")),
        ("definitions", "definitions", False, ("list", ("model", "product_base_type", "ProductBaseType"))),
    )
