"""`AttributeReadAccessList`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AttributeReadAccessList"]


@define(kw_only=True, repr=False)
class AttributeReadAccessList(Model):
    """Part of ``Permissions``.

    Attributes:
        enabled: The server's default is False.
    """

    attributes: list[str] | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("attributes", "attributes", False, None),
        ("enabled", "enabled", False, None),
    )
