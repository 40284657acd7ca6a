"""`BundlePatchModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .addon_development_item import AddonDevelopmentItemDict

__all__ = ["BundlePatchModelDict"]


class BundlePatchModelDict(TypedDict):
    """`BundlePatchModel` as plain JSON."""

    activeUser: NotRequired[str | None]
    addonDevelopment: NotRequired[dict[str, AddonDevelopmentItemDict] | None]
    addons: NotRequired[dict[str, str] | None]
    dependencyPackages: NotRequired[dict[str, str] | None]
    installerVersion: NotRequired[str | None]
    isArchived: NotRequired[bool | None]
    isDev: NotRequired[bool | None]
    isProduction: NotRequired[bool | None]
    isStaging: NotRequired[bool | None]
