"""`AddonVersionDetail`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .link_model import LinkModel

__all__ = ["AddonVersionDetail"]


@define(kw_only=True, repr=False)
class AddonVersionDetail(Model):
    """Answer of ``market.market_addon_version_detail``. Part of ``ReleaseInfoModel``.

    Attributes:
        available: The server's default is True.
        is_compatible: The server's default is False.
        is_installed: The server's default is False.
        is_outdated: The server's default is False.
        is_production: The server's default is False.
    """

    name: str
    title: str
    version: str
    alt_url: str | None | Unset = UNSET
    available: bool | None | Unset = UNSET
    ayon_version: str | None | Unset = UNSET
    checksum: str | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    current_latest_version: str | None | Unset = UNSET
    current_production_version: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    flags: list[str] | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    is_compatible: bool | None | Unset = UNSET
    is_installed: bool | None | Unset = UNSET
    is_outdated: bool | None | Unset = UNSET
    is_production: bool | None | Unset = UNSET
    latest_version: str | None | Unset = UNSET
    links: list[LinkModel] | None | Unset = UNSET
    org_name: str | None | Unset = UNSET
    org_title: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("title", "title", True, None),
        ("version", "version", True, None),
        ("alt_url", "altUrl", False, None),
        ("available", "available", False, None),
        ("ayon_version", "ayonVersion", False, None),
        ("checksum", "checksum", False, None),
        ("created_at", "createdAt", False, ("datetime",)),
        ("current_latest_version", "currentLatestVersion", False, None),
        ("current_production_version", "currentProductionVersion", False, None),
        ("description", "description", False, None),
        ("flags", "flags", False, None),
        ("icon", "icon", False, None),
        ("is_compatible", "isCompatible", False, None),
        ("is_installed", "isInstalled", False, None),
        ("is_outdated", "isOutdated", False, None),
        ("is_production", "isProduction", False, None),
        ("latest_version", "latestVersion", False, None),
        ("links", "links", False, ("list", ("model", "link_model", "LinkModel"))),
        ("org_name", "orgName", False, None),
        ("org_title", "orgTitle", False, None),
        ("tags", "tags", False, None),
        ("updated_at", "updatedAt", False, ("datetime",)),
        ("url", "url", False, None),
    )
