"""`ListProjectsItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["ListProjectsItemModel"]


@define(kw_only=True, repr=False)
class ListProjectsItemModel(Model):
    """Part of ``ListProjectsResponseModel``.

    Attributes:
        active: The server's default is True.
        library: The server's default is False.
        pinned: The server's default is False.
        skeleton: The server's default is False.
    """

    code: str
    created_at: datetime.datetime
    name: str
    updated_at: datetime.datetime
    active: bool | None | Unset = UNSET
    color: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    library: bool | None | Unset = UNSET
    pinned: bool | None | Unset = UNSET
    project_folder: str | None | Unset = UNSET
    skeleton: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("code", "code", True, None),
        ("created_at", "createdAt", True, ("datetime",)),
        ("name", "name", True, None),
        ("updated_at", "updatedAt", True, ("datetime",)),
        ("active", "active", False, None),
        ("color", "color", False, None),
        ("label", "label", False, None),
        ("library", "library", False, None),
        ("pinned", "pinned", False, None),
        ("project_folder", "projectFolder", False, None),
        ("skeleton", "skeleton", False, None),
    )
