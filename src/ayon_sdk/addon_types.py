"""Types of addons, bundles, and what desktop applications are installed from; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import Any, TypedDict


class AddonVersionInfoDict(TypedDict):
    """One version of an addon."""

    hasSettings: bool
    hasSiteSettings: bool
    frontendScopes: dict[str, Any]
    clientPyproject: dict[str, Any]
    clientSourceInfo: list[dict[str, Any]]
    isBroken: bool


class AddonInfoDict(TypedDict):
    """An addon and its versions."""

    name: str
    title: str
    versions: dict[str, AddonVersionInfoDict]


class AddonsInfoDict(TypedDict):
    """All addons of a server."""

    addons: list[AddonInfoDict]


class InstallerInfoDict(TypedDict):
    """An installer of the desktop application; sizes in bytes."""

    filename: str
    platform: str
    size: int
    checksum: str
    checksumAlgorithm: str
    sources: list[dict[str, Any]]
    version: str
    pythonVersion: str
    pythonModules: dict[str, str]
    runtimePythonModules: dict[str, str]


class InstallersInfoDict(TypedDict):
    """All installers of a server."""

    installers: list[InstallerInfoDict]


class DependencyPackageDict(TypedDict):
    """A package with the Python modules that addons need; sizes in bytes."""

    filename: str
    platform: str
    size: int
    checksum: str
    checksumAlgorithm: str
    sources: list[dict[str, Any]]
    installerVersion: str
    sourceAddons: dict[str, str]
    pythonModules: dict[str, str]


class DependencyPackagesDict(TypedDict):
    """All dependency packages of a server."""

    packages: list[DependencyPackageDict]


class DevBundleAddonInfoDict(TypedDict):
    """Where an addon of a developer bundle is run from."""

    enabled: bool
    path: str


class BundleInfoDict(TypedDict):
    """A set of addon versions with installer and dependency packages."""

    name: str
    createdAt: str
    addons: dict[str, str]
    installerVersion: str
    dependencyPackages: dict[str, str]
    addonDevelopment: dict[str, DevBundleAddonInfoDict]
    isProduction: bool
    isStaging: bool
    isArchived: bool
    isDev: bool
    activeUser: str | None


class BundlesInfoDict(TypedDict):
    """All bundles of a server, and which are in use."""

    bundles: list[BundleInfoDict]
    productionBundle: str
    stagingBundle: str
    devBundles: list[str]
