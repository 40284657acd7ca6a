"""`AddonSettingsItemModel`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

__all__ = ["AddonSettingsItemModel"]


@define(kw_only=True, repr=False)
class AddonSettingsItemModel(Model):
    """Part of ``AllSettingsResponseModel``.

    Attributes:
        name: Matching ``^[a-zA-Z0-9_]([a-zA-Z0-9_\\.\\-]*[a-zA-Z0-9_])?$``.
        has_project_settings: The server's default is False.
        has_project_site_settings: The server's default is False.
        has_settings: The server's default is False.
        has_site_settings: The server's default is False.
        is_broken: The server's default is False.
        is_project_bundle: The server's default is False.
    """

    name: str
    title: str
    version: str
    has_project_overrides: bool | None | Unset = UNSET
    has_project_settings: bool | None | Unset = UNSET
    has_project_site_overrides: bool | None | Unset = UNSET
    has_project_site_settings: bool | None | Unset = UNSET
    has_settings: bool | None | Unset = UNSET
    has_site_settings: bool | None | Unset = UNSET
    has_studio_overrides: bool | None | Unset = UNSET
    is_broken: bool | None | Unset = UNSET
    is_project_bundle: bool | None | Unset = UNSET
    reason: dict[str, str] | None | Unset = UNSET
    settings: dict[str, Any] | None | Unset = UNSET
    site_settings: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("name", "name", True, None),
        ("title", "title", True, None),
        ("version", "version", True, None),
        ("has_project_overrides", "hasProjectOverrides", False, None),
        ("has_project_settings", "hasProjectSettings", False, None),
        ("has_project_site_overrides", "hasProjectSiteOverrides", False, None),
        ("has_project_site_settings", "hasProjectSiteSettings", False, None),
        ("has_settings", "hasSettings", False, None),
        ("has_site_settings", "hasSiteSettings", False, None),
        ("has_studio_overrides", "hasStudioOverrides", False, None),
        ("is_broken", "isBroken", False, None),
        ("is_project_bundle", "isProjectBundle", False, None),
        ("reason", "reason", False, None),
        ("settings", "settings", False, None),
        ("site_settings", "siteSettings", False, None),
    )
