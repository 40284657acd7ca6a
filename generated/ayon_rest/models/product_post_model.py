"""`ProductPostModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .product_attrib_model import ProductAttribModel

__all__ = ["ProductPostModel"]


@define(kw_only=True, repr=False)
class ProductPostModel(Model):
    """Body of ``products.create_product``.

    Attributes:
        folder_id: Matching ``^[0-f]{32}$``.
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        product_type: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        active: The server's default is True.
        id: Matching ``^[0-f]{32}$``.
        product_base_type: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
    """

    folder_id: str
    name: str
    product_type: str
    active: bool | None | Unset = UNSET
    attrib: ProductAttribModel | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    product_base_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folder_id", "folderId", True, None),
        ("name", "name", True, None),
        ("product_type", "productType", True, None),
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "product_attrib_model", "ProductAttribModel")),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("id", "id", False, None),
        ("product_base_type", "productBaseType", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("updated_by", "updatedBy", False, None),
    )
