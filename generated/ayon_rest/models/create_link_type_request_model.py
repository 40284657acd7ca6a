"""`CreateLinkTypeRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["CreateLinkTypeRequestModel"]


@define(kw_only=True, repr=False)
class CreateLinkTypeRequestModel(Model):
    """Body of ``links.save_link_type``.
    """

    data: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("data", "data", False, None),
    )
