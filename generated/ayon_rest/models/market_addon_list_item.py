"""`MarketAddonListItem`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .link_model import LinkModel

__all__ = ["MarketAddonListItem"]


@define(kw_only=True, repr=False)
class MarketAddonListItem(Model):
    """Part of ``MarketAddonList``.

    Attributes:
        available: The server's default is True.
        is_outdated: The server's default is False.
    """

    name: str
    title: str
    available: bool | None | Unset = UNSET
    current_latest_version: str | None | Unset = UNSET
    current_production_version: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    flags: list[str] | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    is_outdated: bool | None | Unset = UNSET
    latest_version: str | None | Unset = UNSET
    links: list[LinkModel] | None | Unset = UNSET
    org_name: str | None | Unset = UNSET
    org_title: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("title", "title", True, None),
        ("available", "available", False, None),
        ("current_latest_version", "currentLatestVersion", False, None),
        ("current_production_version", "currentProductionVersion", False, None),
        ("description", "description", False, None),
        ("flags", "flags", False, None),
        ("icon", "icon", False, None),
        ("is_outdated", "isOutdated", False, None),
        ("latest_version", "latestVersion", False, None),
        ("links", "links", False, ("list", ("model", "link_model", "LinkModel"))),
        ("org_name", "orgName", False, None),
        ("org_title", "orgTitle", False, None),
        ("tags", "tags", False, None),
    )
