"""`BundleModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .addon_development_item import AddonDevelopmentItem

__all__ = ["BundleModel"]


@define(kw_only=True, repr=False)
class BundleModel(Model):
    """Body of ``bundles.create_new_bundle``, ``bundles.check_bundle_compatibility``. Part of ``ListBundleModel``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        is_archived: The server's default is False.
        is_dev: The server's default is False.
        is_production: The server's default is False.
        is_project: The server's default is False.
        is_staging: The server's default is False.
    """

    name: str
    active_user: str | None | Unset = UNSET
    addon_development: dict[str, AddonDevelopmentItem] | None | Unset = UNSET
    addons: dict[str, str] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    dependency_packages: dict[str, str] | None | Unset = UNSET
    installer_version: str | None | Unset = UNSET
    is_archived: bool | None | Unset = UNSET
    is_dev: bool | None | Unset = UNSET
    is_production: bool | None | Unset = UNSET
    is_project: bool | None | Unset = UNSET
    is_staging: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("active_user", "activeUser", False, None),
        ("addon_development", "addonDevelopment", False, ("dict", ("model", "addon_development_item", "AddonDevelopmentItem"))),
        ("addons", "addons", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("dependency_packages", "dependencyPackages", False, None),
        ("installer_version", "installerVersion", False, None),
        ("is_archived", "isArchived", False, None),
        ("is_dev", "isDev", False, None),
        ("is_production", "isProduction", False, None),
        ("is_project", "isProject", False, None),
        ("is_staging", "isStaging", False, None),
    )
