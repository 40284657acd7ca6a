"""`EntityListAttributeDefinition`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .attribute_data import AttributeData

__all__ = ["EntityListAttributeDefinition"]


@define(kw_only=True, repr=False)
class EntityListAttributeDefinition(Model):
    """Answer of ``entity_lists.get_entity_list_attributes_definition``. Body of
    ``entity_lists.set_entity_list_attributes_definition``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9]{2,64}$``.
    """

    data: AttributeData
    name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("data", "data", True, ("model", "attribute_data", "AttributeData")),
        ("name", "name", True, None),
    )
