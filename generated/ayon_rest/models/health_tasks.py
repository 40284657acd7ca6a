"""`HealthTasks`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["HealthTasks"]


@define(kw_only=True, repr=False)
class HealthTasks(Model):
    """Part of ``Health``.
    """

    completed: int
    overdue: int
    total: int
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("completed", "completed", True, None),
        ("overdue", "overdue", True, None),
        ("total", "total", True, None),
    )
