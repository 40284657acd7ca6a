"""`Installer` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

    from .source_model import SourceModelDict

__all__ = ["InstallerDict"]


class InstallerDict(TypedDict):
    """`Installer` as plain JSON."""

    filename: str
    platform: Literal["windows", "linux", "darwin"] | str
    version: str
    checksum: NotRequired[str | None]
    checksumAlgorithm: NotRequired[Literal["md5", "sha1", "sha256"] | str | None]
    distroShort: NotRequired[str | None]
    pythonModules: NotRequired[dict[str, str | dict[str, str]] | None]
    pythonVersion: NotRequired[str | None]
    runtimePythonModules: NotRequired[dict[str, str] | None]
    size: NotRequired[int | None]
    sources: NotRequired[list[SourceModelDict] | None]
