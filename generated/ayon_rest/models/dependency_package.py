"""`DependencyPackage`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .source_model import SourceModel

__all__ = ["DependencyPackage"]


@define(kw_only=True, repr=False)
class DependencyPackage(Model):
    """Body of ``desktop.create_dependency_package``. Part of ``DependencyPackageList``.

    Attributes:
        filename: Matching ``^[\\w\\-+._]+$``.
    """

    filename: str
    installer_version: str
    platform: Literal["windows", "linux", "darwin"] | str
    checksum: str | None | Unset = UNSET
    checksum_algorithm: Literal["md5", "sha1", "sha256"] | str | None | Unset = UNSET
    distro_short: str | None | Unset = UNSET
    python_modules: dict[str, str | dict[str, str]] | None | Unset = UNSET
    python_version: str | None | Unset = UNSET
    size: int | None | Unset = UNSET
    source_addons: dict[str, str] | None | Unset = UNSET
    sources: list[SourceModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("filename", "filename", True, None),
        ("installer_version", "installerVersion", True, None),
        ("platform", "platform", True, None),
        ("checksum", "checksum", False, None),
        ("checksum_algorithm", "checksumAlgorithm", False, None),
        ("distro_short", "distroShort", False, None),
        ("python_modules", "pythonModules", False, None),
        ("python_version", "pythonVersion", False, None),
        ("size", "size", False, None),
        ("source_addons", "sourceAddons", False, None),
        ("sources", "sources", False, ("list", ("model", "source_model", "SourceModel"))),
    )
