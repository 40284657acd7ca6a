"""`LookupResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["LookupResponseModel"]


@define(kw_only=True, repr=False)
class LookupResponseModel(Model):
    """Answer of ``representations.representation_context_filter``.
    """

    ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("ids", "ids", False, None),
    )
