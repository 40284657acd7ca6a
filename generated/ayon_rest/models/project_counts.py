"""`ProjectCounts`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectCounts"]


@define(kw_only=True, repr=False)
class ProjectCounts(Model):
    """Part of ``Metrics``.

    Attributes:
        active: The server's default is 0.
        total: The server's default is 0.
    """

    active: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("active", "active", False, None),
        ("total", "total", False, None),
    )
