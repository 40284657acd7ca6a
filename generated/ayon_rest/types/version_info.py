"""`VersionInfo` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

    from .filesystem_source_info import FilesystemSourceInfoDict
    from .frontend_scope_settings import FrontendScopeSettingsDict
    from .http_source_info import HttpSourceInfoDict
    from .server_source_info import ServerSourceInfoDict

__all__ = ["VersionInfoDict"]


class VersionInfoDict(TypedDict):
    """`VersionInfo` as plain JSON."""

    clientPyproject: NotRequired[dict[str, Any] | None]
    clientSourceInfo: NotRequired[list[FilesystemSourceInfoDict | ServerSourceInfoDict | HttpSourceInfoDict] | None]
    frontendScopes: NotRequired[dict[str, FrontendScopeSettingsDict] | None]
    hasSettings: NotRequired[bool | None]
    hasSiteSettings: NotRequired[bool | None]
    isBroken: NotRequired[bool | None]
    projectCanOverrideAddonVersion: NotRequired[bool | None]
    reason: NotRequired[dict[str, str] | None]
    services: NotRequired[dict[str, Any] | None]
