"""`DependencyPackage` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .source_model import SourceModelDict

__all__ = ["DependencyPackageDict"]


class DependencyPackageDict(TypedDict):
    """`DependencyPackage` as plain JSON."""

    filename: str
    installerVersion: str
    platform: Literal["windows", "linux", "darwin"] | str
    checksum: NotRequired[str | None]
    checksumAlgorithm: NotRequired[Literal["md5", "sha1", "sha256"] | str | None]
    distroShort: NotRequired[str | None]
    pythonModules: NotRequired[dict[str, str | dict[str, str]] | None]
    pythonVersion: NotRequired[str | None]
    size: NotRequired[int | None]
    sourceAddons: NotRequired[dict[str, str] | None]
    sources: NotRequired[list[SourceModelDict] | None]
