"""`InstallerManifest`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .source_model import SourceModel

__all__ = ["InstallerManifest"]


@define(kw_only=True, repr=False)
class InstallerManifest(Model):
    """Part of ``ReleaseInfoModel``.

    Attributes:
        filename: Matching ``^[\\w\\-+._]+$``.
    """

    filename: str
    platform: Literal["windows", "linux", "darwin"] | str
    version: str
    checksum: str | None | Unset = UNSET
    checksum_algorithm: Literal["md5", "sha1", "sha256"] | str | None | Unset = UNSET
    distro_short: str | None | Unset = UNSET
    python_modules: dict[str, str | dict[str, str]] | None | Unset = UNSET
    python_version: str | None | Unset = UNSET
    runtime_python_modules: dict[str, str] | None | Unset = UNSET
    size: int | None | Unset = UNSET
    sources: list[SourceModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("filename", "filename", True, None),
        ("platform", "platform", True, None),
        ("version", "version", True, None),
        ("checksum", "checksum", False, None),
        ("checksum_algorithm", "checksumAlgorithm", False, None),
        ("distro_short", "distroShort", False, None),
        ("python_modules", "pythonModules", False, None),
        ("python_version", "pythonVersion", False, None),
        ("runtime_python_modules", "runtimePythonModules", False, None),
        ("size", "size", False, None),
        ("sources", "sources", False, ("list", ("model", "source_model", "SourceModel"))),
    )
