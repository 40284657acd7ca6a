"""`VersionReviewablesModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .reviewable_model import ReviewableModel

__all__ = ["VersionReviewablesModel"]


@define(kw_only=True, repr=False)
class VersionReviewablesModel(Model):
    """Answer of ``reviewables.get_reviewables_for_folder``, ``reviewables.get_reviewables_for_product``,
    ``reviewables.get_reviewables_for_task`` and 1 more.
    """

    id: str
    name: str
    product_id: str
    product_name: str
    product_type: str
    status: str
    version: str
    attrib: dict[str, Any] | None | Unset = UNSET
    reviewables: list[ReviewableModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("id", "id", True, None),
        ("name", "name", True, None),
        ("product_id", "productId", True, None),
        ("product_name", "productName", True, None),
        ("product_type", "productType", True, None),
        ("status", "status", True, None),
        ("version", "version", True, None),
        ("attrib", "attrib", False, None),
        ("reviewables", "reviewables", False, ("list", ("model", "reviewable_model", "ReviewableModel"))),
    )
