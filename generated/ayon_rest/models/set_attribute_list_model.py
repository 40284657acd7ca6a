"""`SetAttributeListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .attribute_model import AttributeModel

__all__ = ["SetAttributeListModel"]


@define(kw_only=True, repr=False)
class SetAttributeListModel(Model):
    """Body of ``attributes.set_attribute_list``.

    Attributes:
        delete_missing: The server's default is False.
    """

    attributes: list[AttributeModel] | None | Unset = UNSET
    delete_missing: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("attributes", "attributes", False, ("list", ("model", "attribute_model", "AttributeModel"))),
        ("delete_missing", "deleteMissing", False, None),
    )
