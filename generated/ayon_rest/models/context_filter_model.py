"""`ContextFilterModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ContextFilterModel"]


@define(kw_only=True, repr=False)
class ContextFilterModel(Model):
    """Part of ``LookupRequestModel``.
    """

    key: str
    values: list[str]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("key", "key", True, None),
        ("values", "values", True, None),
    )
