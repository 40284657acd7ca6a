"""`ProductPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .product_attrib_model import ProductAttribModel

__all__ = ["ProductPatchModel"]


@define(kw_only=True, repr=False)
class ProductPatchModel(Model):
    """Body of ``products.update_product``.

    Attributes:
        active: The server's default is True.
        folder_id: Matching ``^[0-f]{32}$``.
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        product_base_type: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        product_type: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
    """

    active: bool | None | Unset = UNSET
    attrib: ProductAttribModel | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    folder_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    product_base_type: str | None | Unset = UNSET
    product_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("attrib", "attrib", False, ("model", "product_attrib_model", "ProductAttribModel")),
        ("created_by", "createdBy", False, None),
        ("data", "data", False, None),
        ("folder_id", "folderId", False, None),
        ("name", "name", False, None),
        ("product_base_type", "productBaseType", False, None),
        ("product_type", "productType", False, None),
        ("status", "status", False, None),
        ("tags", "tags", False, None),
        ("updated_by", "updatedBy", False, None),
    )
