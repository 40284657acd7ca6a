"""`ProductPatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .product_attrib_model import ProductAttribModelDict

__all__ = ["ProductPatchModelDict"]


class ProductPatchModelDict(TypedDict):
    """`ProductPatchModel` as plain JSON."""

    active: NotRequired[bool | None]
    attrib: NotRequired[ProductAttribModelDict | None]
    createdBy: NotRequired[str | None]
    data: NotRequired[dict[str, Any] | None]
    folderId: NotRequired[str | None]
    name: NotRequired[str | None]
    productBaseType: NotRequired[str | None]
    productType: NotRequired[str | None]
    status: NotRequired[str | None]
    tags: NotRequired[list[str] | None]
    updatedBy: NotRequired[str | None]
