# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Installers of the desktop application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from .._sync.transfers import FilePath
    from ..progress import TransferProgress
    from ..responses import ServerResponse
    from ..typing import InstallersInfoDict, PlatformName

__all__ = [
    "create_installer",
    "delete_installer",
    "download_installer",
    "get_installers",
    "update_installer",
    "upload_installer",
]


def get_installers(
    version: Optional[str] = None, platform_name: Optional[Union[PlatformName, str]] = None
) -> InstallersInfoDict:
    """Read which installers there are.

    Args:
        version: Only of this version.
        platform_name: Only for ``"windows"``, ``"linux"`` or ``"darwin"``.

    Returns:
        ``{"installers": [...]}``; sizes in bytes, ``sources`` tell where each can be had from.

    Raises:
        RequestFailed: There is no such platform.
    """
    return get_server_api_connection().get_installers(version=version, platform_name=platform_name)


def create_installer(
    filename: str,
    version: str,
    python_version: str,
    platform_name: Union[PlatformName, str],
    python_modules: dict[str, str],
    runtime_python_modules: dict[str, str],
    checksum: str,
    checksum_algorithm: str,
    file_size: int,
    sources: Optional[list[dict[str, Any]]] = None,
) -> None:
    """Announce an installer; `upload_installer` uploads its file.

    Args:
        filename: Name of the file, unique on the server.
        version: Version of the desktop application, unique for the platform.
        python_version: Version of Python in it, e.g. ``"3.9.13"``.
        platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``.
        python_modules: Versions of the Python modules in it, by name.
        runtime_python_modules: Versions of the Python modules that addons can import, by name.
        checksum: Checksum of the file.
        checksum_algorithm: ``"md5"``, ``"sha1"`` or ``"sha256"``.
        file_size: Size of the file in bytes.
        sources: Where it can be had from besides the server, e.g. ``[{"type": "http", "url": "https://…"}]``.

    Raises:
        ValueError: The size is negative, or something can't be written as JSON; nothing is sent.
        TypeError: The size is no whole number, or the sources are no list of dictionaries; nothing is sent.
        RequestFailed: There is an installer of this name (status 409) or of this version and platform (500), a
            value is not valid, or the user is no administrator.
    """
    get_server_api_connection().create_installer(
        filename,
        version,
        python_version,
        platform_name,
        python_modules,
        runtime_python_modules,
        checksum,
        checksum_algorithm,
        file_size,
        sources=sources,
    )


def update_installer(filename: str, sources: list[dict[str, Any]]) -> None:
    """Change where an installer can be had from.

    Args:
        filename: Name of the installer's file.
        sources: All sources it has from now on; ``{"type": "server"}`` is the server itself.

    Raises:
        TypeError: The sources are no list of dictionaries; nothing is sent.
        RequestFailed: There is no such installer, or the user is no administrator.
    """
    get_server_api_connection().update_installer(filename, sources)


def delete_installer(filename: str) -> None:
    """Delete an installer with its file.

    Args:
        filename: Name of the installer's file.

    Raises:
        RequestFailed: There is no such installer, or the user is no administrator.
    """
    get_server_api_connection().delete_installer(filename)


def download_installer(
    filename: str, dst_filepath: FilePath, chunk_size: Optional[int] = None, progress: Optional[TransferProgress] = None
) -> TransferProgress:
    """Download the file of an installer.

    The file appears under its name when it is complete; a download that breaks goes on where it broke.

    Args:
        filename: Name of the installer's file.
        dst_filepath: File to write; one that exists is replaced, missing folders are made.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: The server has no such file (status 404).
        TransferInterrupted: The content did not arrive in full, after all attempts.
        OSError: The file can't be written: the target is a folder, is protected, the disk is full.
    """
    return get_server_api_connection().download_installer(
        filename, dst_filepath, chunk_size=chunk_size, progress=progress
    )


def upload_installer(
    src_filepath: FilePath, dst_filename: str, progress: Optional[TransferProgress] = None
) -> ServerResponse:
    """Upload the file of an installer that was announced before.

    Args:
        src_filepath: File to upload.
        dst_filename: Name of the installer's file, as in `create_installer`.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The answer of the server.

    Raises:
        RequestFailed: There is no such installer (status 404), or the user is no administrator.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The file changed its size while it was read.
        FileMissing: There is no such file (also a ValueError).
        ValueError: The file is empty.
        OSError: The file can't be read.

    Example:
        ayon_sdk.upload_installer("dist/AYON-1.4.2-linux.tar.gz", "AYON-1.4.2-linux.tar.gz")
    """
    return get_server_api_connection().upload_installer(src_filepath, dst_filename, progress=progress)
