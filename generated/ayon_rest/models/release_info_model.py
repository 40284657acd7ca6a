"""`ReleaseInfoModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    import datetime

    from .addon_version_detail import AddonVersionDetail
    from .dependency_package_manifest import DependencyPackageManifest
    from .installer_manifest import InstallerManifest

__all__ = ["ReleaseInfoModel"]


@define(kw_only=True, repr=False)
class ReleaseInfoModel(Model):
    """Answer of ``market.get_release_info``.

    Attributes:
        description: The server's default is "".
        icon: The server's default is "".
    """

    created_at: datetime.datetime
    label: str
    name: str
    release: str
    addons: list[AddonVersionDetail] | None | Unset = UNSET
    dependency_packages: list[DependencyPackageManifest] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    installers: list[InstallerManifest] | None | Unset = UNSET
    mandatory_addons: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", True, ("datetime",)),
        ("label", "label", True, None),
        ("name", "name", True, None),
        ("release", "release", True, None),
        ("addons", "addons", False, ("list", ("model", "addon_version_detail", "AddonVersionDetail"))),
        ("dependency_packages", "dependencyPackages", False, ("list", ("model", "dependency_package_manifest", "DependencyPackageManifest"))),
        ("description", "description", False, None),
        ("icon", "icon", False, None),
        ("installers", "installers", False, ("list", ("model", "installer_manifest", "InstallerManifest"))),
        ("mandatory_addons", "mandatoryAddons", False, None),
    )
