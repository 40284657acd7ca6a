"""`GetAttributeListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .attribute_model import AttributeModel

__all__ = ["GetAttributeListModel"]


@define(kw_only=True, repr=False)
class GetAttributeListModel(Model):
    """Answer of ``attributes.get_attribute_list``.
    """

    attributes: list[AttributeModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("attributes", "attributes", False, ("list", ("model", "attribute_model", "AttributeModel"))),
    )
