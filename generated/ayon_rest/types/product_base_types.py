"""`ProductBaseTypes` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .default_product_base_type import DefaultProductBaseTypeDict
    from .product_base_type import ProductBaseTypeDict

__all__ = ["ProductBaseTypesDict"]


class ProductBaseTypesDict(TypedDict):
    """`ProductBaseTypes` as plain JSON."""

    default: NotRequired[DefaultProductBaseTypeDict | None]
    definitions: NotRequired[list[ProductBaseTypeDict] | None]
