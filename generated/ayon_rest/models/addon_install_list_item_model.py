"""`AddonInstallListItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime
    from typing import Literal

__all__ = ["AddonInstallListItemModel"]


@define(kw_only=True, repr=False)
class AddonInstallListItemModel(Model):
    """Part of ``AddonInstallListResponseModel``.
    """

    created_at: datetime.datetime
    description: str
    id: str
    status: str
    topic: Literal["addon.install", "addon.install_from_url"] | str
    addon_name: str | None | Unset = UNSET
    addon_version: str | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", True, ("datetime",)),
        ("description", "description", True, None),
        ("id", "id", True, None),
        ("status", "status", True, None),
        ("topic", "topic", True, None),
        ("addon_name", "addonName", False, None),
        ("addon_version", "addonVersion", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("user", "user", False, None),
    )
