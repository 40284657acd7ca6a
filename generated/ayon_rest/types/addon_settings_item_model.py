"""`AddonSettingsItemModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import NotRequired

__all__ = ["AddonSettingsItemModelDict"]


class AddonSettingsItemModelDict(TypedDict):
    """`AddonSettingsItemModel` as plain JSON."""

    name: str
    title: str
    version: str
    hasProjectOverrides: NotRequired[bool | None]
    hasProjectSettings: NotRequired[bool | None]
    hasProjectSiteOverrides: NotRequired[bool | None]
    hasProjectSiteSettings: NotRequired[bool | None]
    hasSettings: NotRequired[bool | None]
    hasSiteSettings: NotRequired[bool | None]
    hasStudioOverrides: NotRequired[bool | None]
    isBroken: NotRequired[bool | None]
    isProjectBundle: NotRequired[bool | None]
    reason: NotRequired[dict[str, str] | None]
    settings: NotRequired[dict[str, Any] | None]
    siteSettings: NotRequired[dict[str, Any] | None]
