"""`ProjectTagsModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["ProjectTagsModel"]


@define(kw_only=True, repr=False)
class ProjectTagsModel(Model):
    """Answer of ``projects.get_project_tags``.
    """

    folders: list[str] | None | Unset = UNSET
    products: list[str] | None | Unset = UNSET
    representations: list[str] | None | Unset = UNSET
    tasks: list[str] | None | Unset = UNSET
    versions: list[str] | None | Unset = UNSET
    workfiles: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("folders", "folders", False, None),
        ("products", "products", False, None),
        ("representations", "representations", False, None),
        ("tasks", "tasks", False, None),
        ("versions", "versions", False, None),
        ("workfiles", "workfiles", False, None),
    )
