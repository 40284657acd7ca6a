"""`ReleaseInfoModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .addon_version_detail import AddonVersionDetailDict
    from .dependency_package_manifest import DependencyPackageManifestDict
    from .installer_manifest import InstallerManifestDict

__all__ = ["ReleaseInfoModelDict"]


class ReleaseInfoModelDict(TypedDict):
    """`ReleaseInfoModel` as plain JSON."""

    createdAt: str
    label: str
    name: str
    release: str
    addons: NotRequired[list[AddonVersionDetailDict] | None]
    dependencyPackages: NotRequired[list[DependencyPackageManifestDict] | None]
    description: NotRequired[str | None]
    icon: NotRequired[str | None]
    installers: NotRequired[list[InstallerManifestDict] | None]
    mandatoryAddons: NotRequired[list[str] | None]
