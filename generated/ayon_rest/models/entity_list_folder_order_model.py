"""`EntityListFolderOrderModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model

__all__ = ["EntityListFolderOrderModel"]


@define(kw_only=True, repr=False)
class EntityListFolderOrderModel(Model):
    """Object of the server's schema.

    Attributes:
        order: At least 1 items.
    """

    order: list[str]
    additional_properties: dict[str, Any] = field(factory=dict)

    _fields: ClassVar[Fields] = (
        ("order", "order", True, None),
    )
