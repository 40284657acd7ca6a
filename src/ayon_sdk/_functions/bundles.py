# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Bundles: sets of addon versions with installer and dependency packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ..sentinels import NotSet
    from ..typing import BundlesInfoDict, DevBundleAddonInfoDict

__all__ = [
    "check_bundle_compatibility",
    "create_bundle",
    "delete_bundle",
    "get_bundles",
    "migrate_addon_settings",
    "migrate_settings_by_bundle",
    "update_bundle",
]


def get_bundles() -> BundlesInfoDict:
    """Read all bundles, and which are in use.

    Returns:
        ``bundles``, ``productionBundle`` and ``stagingBundle`` (names, None where there is none) and
        ``devBundles`` (names).

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_bundles()


def create_bundle(
    name: str,
    addon_versions: dict[str, str],
    installer_version: str,
    dependency_packages: Optional[dict[str, str]] = None,
    is_production: Optional[bool] = None,
    is_staging: Optional[bool] = None,
    is_dev: Optional[bool] = None,
    dev_active_user: Optional[str] = None,
    dev_addons_config: Optional[dict[str, DevBundleAddonInfoDict]] = None,
) -> None:
    """Create a bundle.

    Args:
        name: Name of the bundle: letters, digits, ``-``, ``_`` and ``.``.
        addon_versions: Name of addon → version of it.
        installer_version: Version of the installer; nobody checks that there is one.
        dependency_packages: Platform (``"windows"``, ``"linux"``, ``"darwin"``) → file name of the package.
        is_production: Use it for production; the bundle that was used until then is not any more.
        is_staging: Use it for staging.
        is_dev: Make it a bundle for the development of addons.
        dev_active_user: Developer who uses it.
        dev_addons_config: Name of addon → where it is run from: ``{"enabled": True, "path": "/dev/my_addon"}``.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is such a bundle already, an addon version is not installed, or the user is no
            administrator.

    Example:
        ayon_sdk.create_bundle("2024-05-06", {"core": "1.2.0", "maya": "0.3.1"}, "1.0.2", is_staging=True)
    """
    get_server_api_connection().create_bundle(
        name,
        addon_versions,
        installer_version,
        dependency_packages=dependency_packages,
        is_production=is_production,
        is_staging=is_staging,
        is_dev=is_dev,
        dev_active_user=dev_active_user,
        dev_addons_config=dev_addons_config,
    )


def update_bundle(
    bundle_name: str,
    addon_versions: Optional[dict[str, str]] = None,
    installer_version: Optional[str] = None,
    dependency_packages: Optional[dict[str, str]] = None,
    is_production: Optional[bool] = None,
    is_staging: Optional[bool] = None,
    is_dev: Optional[bool] = None,
    dev_active_user: Union[str, NotSet, None] = NOT_SET,
    dev_addons_config: Optional[dict[str, DevBundleAddonInfoDict]] = None,
) -> None:
    """Change a bundle; what is not given stays as it is, and without any change nothing is sent.

    Args:
        bundle_name: Name of the bundle.
        addon_versions: Name of addon → version of it, only for bundles for development.
        installer_version: Version of the installer.
        dependency_packages: Platform → file name of the package.
        is_production: Whether it is used for production.
        is_staging: Whether it is used for staging.
        is_dev: Whether it is a bundle for the development of addons.
        dev_active_user: Developer who uses it, None for nobody.
        dev_addons_config: Name of addon → where it is run from.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such bundle, a value is not valid, or the user is no administrator.
    """
    get_server_api_connection().update_bundle(
        bundle_name,
        addon_versions=addon_versions,
        installer_version=installer_version,
        dependency_packages=dependency_packages,
        is_production=is_production,
        is_staging=is_staging,
        is_dev=is_dev,
        dev_active_user=dev_active_user,
        dev_addons_config=dev_addons_config,
    )


def check_bundle_compatibility(
    name: str,
    addon_versions: dict[str, str],
    installer_version: str,
    dependency_packages: Optional[dict[str, str]] = None,
    is_production: Optional[bool] = None,
    is_staging: Optional[bool] = None,
    is_dev: Optional[bool] = None,
    dev_active_user: Optional[str] = None,
    dev_addons_config: Optional[dict[str, DevBundleAddonInfoDict]] = None,
) -> dict[str, Any]:
    """Ask whether a bundle would work, without creating it.

    Args:
        name: Name of the bundle.
        addon_versions: Name of addon → version of it.
        installer_version: Version of the installer.
        dependency_packages: Platform → file name of the package.
        is_production: Whether it would be used for production.
        is_staging: Whether it would be used for staging.
        is_dev: Whether it would be a bundle for the development of addons.
        dev_active_user: Developer who would use it.
        dev_addons_config: Name of addon → where it would be run from.

    Returns:
        ``success`` and ``issues``: each with ``severity`` (``"error"`` or ``"warning"``), ``addon``,
        ``requiredAddon`` and ``message``.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: A value is not valid, or the user is no administrator.
    """
    return get_server_api_connection().check_bundle_compatibility(
        name,
        addon_versions,
        installer_version,
        dependency_packages=dependency_packages,
        is_production=is_production,
        is_staging=is_staging,
        is_dev=is_dev,
        dev_active_user=dev_active_user,
        dev_addons_config=dev_addons_config,
    )


def delete_bundle(bundle_name: str) -> None:
    """Delete a bundle; deleting one that does not exist is no error.

    Args:
        bundle_name: Name of the bundle.

    Raises:
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().delete_bundle(bundle_name)


def migrate_settings_by_bundle(
    source_bundle: str, target_bundle: str, source_variant: str, target_variant: str, with_projects: bool = True
) -> None:
    """Take the settings of all addons along, from the versions in one bundle to those in another.

    Args:
        source_bundle: Bundle to take from.
        target_bundle: Bundle to take to; what its addons have set is replaced.
        source_variant: ``"production"``, ``"staging"`` or, for a bundle for development, its name.
        target_variant: The same for the target.
        with_projects: Take the settings of projects too.

    Raises:
        RequestFailed: There is no such bundle, a variant does not fit, or the user is no administrator.
    """
    get_server_api_connection().migrate_settings_by_bundle(
        source_bundle, target_bundle, source_variant, target_variant, with_projects=with_projects
    )


def migrate_addon_settings(
    addon_name: str,
    source_version: str,
    target_version: str,
    source_variant: Optional[str] = None,
    target_variant: Optional[str] = None,
    with_projects: Optional[bool] = None,
) -> dict[str, Any]:
    """Take the settings of one addon along, from one of its versions to another.

    Args:
        addon_name: Name of the addon.
        source_version: Version to take from.
        target_version: Version to take to; what it has set is replaced.
        source_variant: ``"production"``, ``"staging"`` or the name of a bundle for development; the server's
            choice by default.
        target_variant: The same for the target.
        with_projects: Whether to take the settings of projects too; the server's choice by default.

    Returns:
        What the server tells about it.

    Raises:
        UnsupportedServerVersion: The server is older than 1.16.8; nothing is sent.
        RequestFailed: There is no such addon or version, or the user is no administrator.
    """
    return get_server_api_connection().migrate_addon_settings(
        addon_name,
        source_version,
        target_version,
        source_variant=source_variant,
        target_variant=target_variant,
        with_projects=with_projects,
    )
