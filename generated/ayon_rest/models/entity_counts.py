"""`EntityCounts`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["EntityCounts"]


@define(kw_only=True, repr=False)
class EntityCounts(Model):
    """Answer of ``project_dashboard.get_project_entity_counts``.
    """

    folders: int
    products: int
    representations: int
    tasks: int
    versions: int
    workfiles: int
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folders", "folders", True, None),
        ("products", "products", True, None),
        ("representations", "representations", True, None),
        ("tasks", "tasks", True, None),
        ("versions", "versions", True, None),
        ("workfiles", "workfiles", True, None),
    )
