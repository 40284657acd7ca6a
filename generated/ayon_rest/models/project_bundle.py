"""`ProjectBundle`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .addon_metadata import AddonMetadata

__all__ = ["ProjectBundle"]


@define(kw_only=True, repr=False)
class ProjectBundle(Model):
    """Answer of ``projects.get_project_bundle_info``. Body of ``projects.set_project_bundle``.
    """

    addons: dict[str, str]
    addon_metadata: list[AddonMetadata] | None | Unset = UNSET
    dependency_package_options: dict[str, list[str]] | None | Unset = UNSET
    dependency_packages: dict[str, str] | None | Unset = UNSET
    installer_options: list[str] | None | Unset = UNSET
    installer_version: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("addons", "addons", True, None),
        ("addon_metadata", "addonMetadata", False, ("list", ("model", "addon_metadata", "AddonMetadata"))),
        ("dependency_package_options", "dependencyPackageOptions", False, None),
        ("dependency_packages", "dependencyPackages", False, None),
        ("installer_options", "installerOptions", False, None),
        ("installer_version", "installerVersion", False, None),
    )
