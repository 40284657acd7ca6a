# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Dependency packages: the Python modules that the addons of a bundle need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from .._sync.transfers import FilePath
    from ..progress import TransferProgress
    from ..typing import DependencyPackagesDict, PlatformName

__all__ = [
    "create_dependency_package",
    "delete_dependency_package",
    "download_dependency_package",
    "get_dependency_packages",
    "update_dependency_package",
    "upload_dependency_package",
]


def get_dependency_packages() -> DependencyPackagesDict:
    """Read which dependency packages there are.

    Returns:
        ``{"packages": [...]}``; sizes in bytes, ``sources`` tell where each can be had from.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_dependency_packages()


def create_dependency_package(
    filename: str,
    python_modules: dict[str, str],
    source_addons: dict[str, str],
    installer_version: str,
    checksum: str,
    checksum_algorithm: str,
    file_size: int,
    python_version: Optional[str] = None,
    sources: Optional[list[dict[str, Any]]] = None,
    platform_name: Optional[Union[PlatformName, str]] = None,
) -> None:
    """Announce a dependency package; `upload_dependency_package` uploads its file.

    Args:
        filename: Name of the file, unique on the server.
        python_modules: Versions of the Python modules in it, by name.
        source_addons: Versions of the addons it is made for, by name.
        installer_version: Version of the installer it is made for.
        checksum: Checksum of the file.
        checksum_algorithm: ``"md5"``, ``"sha1"`` or ``"sha256"``.
        file_size: Size of the file in bytes.
        python_version: Version of Python it is made for, e.g. ``"3.9.13"``; servers up to 1.16.0 drop it.
        sources: Where it can be had from besides the server, e.g. ``[{"type": "http", "url": "https://…"}]``.
        platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``; that of this machine by default.

    Raises:
        ValueError: The size is negative, or something can't be written as JSON; nothing is sent.
        TypeError: The size is no whole number, or the sources are no list of dictionaries; nothing is sent.
        RequestFailed: There is a package of this name (status 409), a value is not valid, or the user is no
            administrator.
    """
    get_server_api_connection().create_dependency_package(
        filename,
        python_modules,
        source_addons,
        installer_version,
        checksum,
        checksum_algorithm,
        file_size,
        python_version=python_version,
        sources=sources,
        platform_name=platform_name,
    )


def update_dependency_package(filename: str, sources: list[dict[str, Any]]) -> None:
    """Change where a dependency package can be had from.

    Args:
        filename: Name of the package's file.
        sources: All sources it has from now on; ``{"type": "server"}`` is the server itself.

    Raises:
        TypeError: The sources are no list of dictionaries; nothing is sent.
        RequestFailed: There is no such package, or the user is no administrator.
    """
    get_server_api_connection().update_dependency_package(filename, sources)


def delete_dependency_package(filename: str, platform_name: Optional[str] = None) -> None:
    """Delete a dependency package with its file.

    Args:
        filename: Name of the package's file.
        platform_name: Is without effect; the name is unique.

    Raises:
        RequestFailed: There is no such package, or the user is no administrator.
    """
    get_server_api_connection().delete_dependency_package(filename, platform_name=platform_name)


def download_dependency_package(
    src_filename: str,
    dst_directory: FilePath,
    dst_filename: str,
    platform_name: Optional[str] = None,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> str:
    """Download the file of a dependency package.

    The file appears under its name when it is complete; a download that breaks goes on where it broke.

    Args:
        src_filename: Name of the package's file.
        dst_directory: Folder to write to; it is made when it is missing.
        dst_filename: Name of the file to write; one that exists is replaced.
        platform_name: Is without effect; the name is unique.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        Path of the file that was written.

    Raises:
        ValueError: The file would come to lie outside of the folder; nothing is sent.
        RequestFailed: The server has no such file (status 404).
        TransferInterrupted: The content did not arrive in full, after all attempts.
        OSError: The file can't be written: the target is a folder, is protected, the disk is full.
    """
    return get_server_api_connection().download_dependency_package(
        src_filename, dst_directory, dst_filename, platform_name=platform_name, chunk_size=chunk_size, progress=progress
    )


def upload_dependency_package(
    src_filepath: FilePath,
    dst_filename: str,
    platform_name: Optional[str] = None,
    progress: Optional[TransferProgress] = None,
) -> None:
    """Upload the file of a dependency package that was announced before.

    Args:
        src_filepath: File to upload.
        dst_filename: Name of the package's file, as in `create_dependency_package`.
        platform_name: Is without effect; the name is unique.
        progress: Is kept up to date; for one transfer only.

    Raises:
        RequestFailed: There is no such package (status 404), or the user is no administrator.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The file changed its size while it was read.
        FileMissing: There is no such file (also a ValueError).
        ValueError: The file is empty.
        OSError: The file can't be read.
    """
    get_server_api_connection().upload_dependency_package(
        src_filepath, dst_filename, platform_name=platform_name, progress=progress
    )
