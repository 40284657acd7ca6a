"""`EntityListAttributeDefinition` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .attribute_data import AttributeDataDict

__all__ = ["EntityListAttributeDefinitionDict"]


class EntityListAttributeDefinitionDict(TypedDict):
    """`EntityListAttributeDefinition` as plain JSON."""

    data: AttributeDataDict
    name: str
