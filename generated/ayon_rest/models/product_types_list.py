"""`ProductTypesList`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .default_product_type import DefaultProductType
    from .product_type_list_item import ProductTypeListItem

__all__ = ["ProductTypesList"]


@define(kw_only=True, repr=False)
class ProductTypesList(Model):
    """Answer of ``projects.get_product_types``.
    """

    default: DefaultProductType
    product_types: list[ProductTypeListItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("default", "default", True, ("model", "default_product_type", "DefaultProductType")),
        ("product_types", "productTypes", False, ("list", ("model", "product_type_list_item", "ProductTypeListItem"))),
    )
