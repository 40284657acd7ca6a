"""`HealthCompletion`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["HealthCompletion"]


@define(kw_only=True, repr=False)
class HealthCompletion(Model):
    """Part of ``Health``.
    """

    ahead: int
    behind: int
    percentage: int
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("ahead", "ahead", True, None),
        ("behind", "behind", True, None),
        ("percentage", "percentage", True, None),
    )
