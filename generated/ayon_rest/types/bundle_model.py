"""`BundleModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .addon_development_item import AddonDevelopmentItemDict

__all__ = ["BundleModelDict"]


class BundleModelDict(TypedDict):
    """`BundleModel` as plain JSON."""

    name: str
    activeUser: NotRequired[str | None]
    addonDevelopment: NotRequired[dict[str, AddonDevelopmentItemDict] | None]
    addons: NotRequired[dict[str, str] | None]
    createdAt: NotRequired[str | None]
    dependencyPackages: NotRequired[dict[str, str] | None]
    installerVersion: NotRequired[str | None]
    isArchived: NotRequired[bool | None]
    isDev: NotRequired[bool | None]
    isProduction: NotRequired[bool | None]
    isProject: NotRequired[bool | None]
    isStaging: NotRequired[bool | None]
