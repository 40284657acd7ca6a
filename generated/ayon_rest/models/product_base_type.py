"""`ProductBaseType`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProductBaseType"]


@define(kw_only=True, repr=False)
class ProductBaseType(Model):
    """Part of ``ProductBaseTypes``.

    Attributes:
        color: The server's default is "#cccccc".
        icon: The server's default is "deployed_code".
        name: The server's default is "".
    """

    color: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("color", "color", False, None),
        ("icon", "icon", False, None),
        ("name", "name", False, None),
    )
