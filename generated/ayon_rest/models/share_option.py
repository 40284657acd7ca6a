"""`ShareOption`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ShareOption"]


@define(kw_only=True, repr=False)
class ShareOption(Model):
    """Part of ``ShareOptions``.
    """

    label: str
    name: str
    share_type: str
    value: str
    attribute: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("label", "label", True, None),
        ("name", "name", True, None),
        ("share_type", "shareType", True, None),
        ("value", "value", True, None),
        ("attribute", "attribute", False, None),
    )
