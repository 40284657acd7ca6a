"""Bundles as the server takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from .entity_bodies import json_object
from .sentinels import NotSet

if TYPE_CHECKING:
    from ayon_rest.types import BundlePatchModelDict


def bundle_body(
    addon_versions: Optional[Mapping[str, Optional[str]]],
    installer_version: Optional[str],
    dependency_packages: Optional[Mapping[str, Optional[str]]],
    is_production: Optional[bool],
    is_staging: Optional[bool],
    is_dev: Optional[bool],
    dev_active_user: Union[str, NotSet, None],
    dev_addons_config: Optional[Mapping[str, Any]],
) -> BundlePatchModelDict:
    """What was given of a bundle; for the user None is a value of its own.

    Raises:
        ValueError: Something is no dictionary, or can't be written as JSON.
    """
    body: BundlePatchModelDict = {}
    if installer_version is not None:
        body["installerVersion"] = installer_version
    if addon_versions is not None:
        body["addons"] = json_object(addon_versions, "addon_versions")
    if dependency_packages is not None:
        body["dependencyPackages"] = json_object(dependency_packages, "dependency_packages")
    if is_production is not None:
        body["isProduction"] = is_production
    if is_staging is not None:
        body["isStaging"] = is_staging
    if is_dev is not None:
        body["isDev"] = is_dev
    if not isinstance(dev_active_user, NotSet):
        body["activeUser"] = dev_active_user
    if dev_addons_config is not None:
        body["addonDevelopment"] = json_object(dev_addons_config, "dev_addons_config")
    return body
