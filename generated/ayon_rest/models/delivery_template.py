"""`DeliveryTemplate`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["DeliveryTemplate"]


@define(kw_only=True, repr=False)
class DeliveryTemplate(Model):
    """Part of ``Templates``.
    """

    directory: str
    file: str
    name: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("directory", "directory", True, None),
        ("file", "file", True, None),
        ("name", "name", True, None),
    )
