"""`ProductTypesList` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .default_product_type import DefaultProductTypeDict
    from .product_type_list_item import ProductTypeListItemDict

__all__ = ["ProductTypesListDict"]


class ProductTypesListDict(TypedDict):
    """`ProductTypesList` as plain JSON."""

    default: DefaultProductTypeDict
    productTypes: NotRequired[list[ProductTypeListItemDict] | None]
