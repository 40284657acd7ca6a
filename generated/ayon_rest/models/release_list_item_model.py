"""`ReleaseListItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

__all__ = ["ReleaseListItemModel"]


@define(kw_only=True, repr=False)
class ReleaseListItemModel(Model):
    """Part of ``ReleaseListModel``.

    Attributes:
        description: The server's default is "".
        icon: The server's default is "".
    """

    addons: list[str]
    created_at: datetime.datetime
    is_latest: bool
    label: str
    name: str
    release: str
    description: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    mandatory_addons: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addons", "addons", True, None),
        ("created_at", "createdAt", True, ("datetime",)),
        ("is_latest", "isLatest", True, None),
        ("label", "label", True, None),
        ("name", "name", True, None),
        ("release", "release", True, None),
        ("description", "description", False, None),
        ("icon", "icon", False, None),
        ("mandatory_addons", "mandatoryAddons", False, None),
    )
