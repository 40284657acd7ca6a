"""`ActivityCategoriesResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model

__all__ = ["ActivityCategoriesResponseModel"]


@define(kw_only=True, repr=False)
class ActivityCategoriesResponseModel(Model):
    """Object of the server's schema.
    """

    categories: list[dict[str, Any]]
    additional_properties: dict[str, Any] = field(factory=dict)

    _fields: ClassVar[Fields] = (
        ("categories", "categories", True, None),
    )
