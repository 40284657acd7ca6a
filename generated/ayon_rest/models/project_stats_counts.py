"""`ProjectStatsCounts`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectStatsCounts"]


@define(kw_only=True, repr=False)
class ProjectStatsCounts(Model):
    """Part of ``ProjectStatsModel``.
    """

    folders: int | None | Unset = UNSET
    products: int | None | Unset = UNSET
    versions: int | None | Unset = UNSET
    representations: int | None | Unset = UNSET
    tasks: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folders", "folders", False, None),
        ("products", "products", False, None),
        ("versions", "versions", False, None),
        ("representations", "representations", False, None),
        ("tasks", "tasks", False, None),
    )
