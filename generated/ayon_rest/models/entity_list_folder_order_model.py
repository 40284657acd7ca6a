"""`EntityListFolderOrderModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["EntityListFolderOrderModel"]


@define(kw_only=True, repr=False)
class EntityListFolderOrderModel(Model):
    """Body of ``entity_lists.set_entity_list_folders_order``.

    Attributes:
        order: At least 1 items.
    """

    order: list[str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("order", "order", True, None),
    )
