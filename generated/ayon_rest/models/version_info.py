"""`VersionInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .filesystem_source_info import FilesystemSourceInfo
    from .frontend_scope_settings import FrontendScopeSettings
    from .http_source_info import HttpSourceInfo
    from .server_source_info import ServerSourceInfo

__all__ = ["VersionInfo"]


@define(kw_only=True, repr=False)
class VersionInfo(Model):
    """Part of ``ListAddonsAddonListItem``.

    Attributes:
        has_settings: The server's default is False.
        has_site_settings: The server's default is False.
        is_broken: The server's default is False.
        project_can_override_addon_version: The server's default is False.
    """

    client_pyproject: dict[str, Any] | None | Unset = UNSET
    client_source_info: list[FilesystemSourceInfo | ServerSourceInfo | HttpSourceInfo] | None | Unset = UNSET
    frontend_scopes: dict[str, FrontendScopeSettings] | None | Unset = UNSET
    has_settings: bool | None | Unset = UNSET
    has_site_settings: bool | None | Unset = UNSET
    is_broken: bool | None | Unset = UNSET
    project_can_override_addon_version: bool | None | Unset = UNSET
    reason: dict[str, str] | None | Unset = UNSET
    services: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("client_pyproject", "clientPyproject", False, None),
        ("client_source_info", "clientSourceInfo", False, ("list", ("union", ("model", "filesystem_source_info", "FilesystemSourceInfo"), ("model", "server_source_info", "ServerSourceInfo"), ("model", "http_source_info", "HttpSourceInfo")))),
        ("frontend_scopes", "frontendScopes", False, ("dict", ("model", "frontend_scope_settings", "FrontendScopeSettings"))),
        ("has_settings", "hasSettings", False, None),
        ("has_site_settings", "hasSiteSettings", False, None),
        ("is_broken", "isBroken", False, None),
        ("project_can_override_addon_version", "projectCanOverrideAddonVersion", False, None),
        ("reason", "reason", False, None),
        ("services", "services", False, None),
    )
