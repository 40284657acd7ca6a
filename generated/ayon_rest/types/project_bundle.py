"""`ProjectBundle` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .addon_metadata import AddonMetadataDict

__all__ = ["ProjectBundleDict"]


class ProjectBundleDict(TypedDict):
    """`ProjectBundle` as plain JSON."""

    addons: dict[str, str]
    addonMetadata: NotRequired[list[AddonMetadataDict] | None]
    dependencyPackageOptions: NotRequired[dict[str, list[str]] | None]
    dependencyPackages: NotRequired[dict[str, str] | None]
    installerOptions: NotRequired[list[str] | None]
    installerVersion: NotRequired[str | None]
