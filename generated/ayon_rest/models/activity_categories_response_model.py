"""`ActivityCategoriesResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ActivityCategoriesResponseModel"]


@define(kw_only=True, repr=False)
class ActivityCategoriesResponseModel(Model):
    """Answer of ``activity_feed.get_activity_categories``.
    """

    categories: list[dict[str, Any]]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("categories", "categories", True, None),
    )
