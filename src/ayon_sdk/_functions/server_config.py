# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Configuration of the server: studio name, login page, authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, BinaryIO, Optional

    from .._sync.server_config import ServerConfigFile
    from .._sync.transfers import FilePath
    from ..progress import TransferProgress
    from ..responses import ServerResponse

__all__ = [
    "download_server_config_file",
    "download_server_config_file_to_stream",
    "get_server_config",
    "get_server_config_overrides",
    "get_server_config_value",
    "set_server_config",
    "upload_server_config_file",
    "upload_server_config_file_from_stream",
]


def get_server_config() -> dict[str, Any]:
    """Read the configuration of the server: defaults with the studio's changes applied.

    Returns:
        Values by key: ``studio_name``, ``customization``, ``authentication``, ``project_options``, ``changelog`` …

    Raises:
        RequestFailed: The user is not an administrator.
    """
    return get_server_api_connection().get_server_config()


def set_server_config(
    studio_name: Optional[str] = None,
    customization: Optional[Mapping[str, Any]] = None,
    authentication: Optional[Mapping[str, Any]] = None,
    project_options: Optional[Mapping[str, Any]] = None,
    changelog: Optional[Mapping[str, Any]] = None,
) -> None:
    """Replace the studio's changes of the configuration; whatever is not given goes back to its default.

    Args:
        studio_name: Name of the studio.
        customization: Looks of the web page, e.g. ``{"motd": "Maintenance tonight"}``.
        authentication: How users log in.
        project_options: Rules for new projects.
        changelog: Whom changes of the server are shown to.

    Raises:
        RequestFailed: The user is not an administrator, or a value is not valid.
    """
    get_server_api_connection().set_server_config(
        studio_name=studio_name,
        customization=customization,
        authentication=authentication,
        project_options=project_options,
        changelog=changelog,
    )


def get_server_config_overrides() -> dict[str, Any]:
    """Read what the studio changed in the configuration.

    Returns:
        Changes by id, each with ``path``, ``value`` and ``level``.

    Raises:
        RequestFailed: The user is not an administrator.
    """
    return get_server_api_connection().get_server_config_overrides()


def get_server_config_value(key: str) -> Any:
    """Read one value of the configuration; any user may.

    Args:
        key: E.g. ``"studio_name"``.

    Returns:
        The value, of the type that the key has.

    Raises:
        RequestFailed: There is no such key.
    """
    return get_server_api_connection().get_server_config_value(key)


def download_server_config_file(
    file_type: ServerConfigFile,
    filepath: FilePath,
    *,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> TransferProgress:
    """Download a file of the configuration.

    Args:
        file_type: ``"login_background"`` or ``"studio_logo"``.
        filepath: File to write; one that exists is replaced, missing folders are made.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: There is no such file on the server (status 400).
        TransferInterrupted: The content did not arrive in full, after all attempts.
        OSError: The file can't be written.
    """
    return get_server_api_connection().download_server_config_file(
        file_type, filepath, chunk_size=chunk_size, progress=progress
    )


def download_server_config_file_to_stream(
    file_type: ServerConfigFile,
    stream: BinaryIO,
    *,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> TransferProgress:
    """Download a file of the configuration into a stream.

    Args:
        file_type: ``"login_background"`` or ``"studio_logo"``.
        stream: Stream opened for writing bytes; written from its current position, and left open.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: There is no such file on the server (status 400).
        TransferInterrupted: The content did not arrive in full, after all attempts.
        TypeError: The stream does not take bytes.
    """
    return get_server_api_connection().download_server_config_file_to_stream(
        file_type, stream, chunk_size=chunk_size, progress=progress
    )


def upload_server_config_file(
    file_type: ServerConfigFile,
    filepath: FilePath,
    *,
    content_type: Optional[str] = None,
    filename: Optional[str] = None,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> ServerResponse:
    """Upload a file of the configuration; it takes effect at once.

    Args:
        file_type: ``"login_background"`` or ``"studio_logo"``.
        filepath: Image to upload.
        content_type: Media type; guessed from the content, then from the file name, by default.
        filename: Name the server should know the file by, of letters a-z, digits, ``.``, ``_`` and ``-``; that of
            the path by default.
        chunk_size: Bytes that are read at a time, ``default_upload_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The answer of the server.

    Raises:
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer.
        ValueError: The file is empty, or its name can't be used.
        OSError: The file can't be read.
    """
    return get_server_api_connection().upload_server_config_file(
        file_type, filepath, content_type=content_type, filename=filename, chunk_size=chunk_size, progress=progress
    )


def upload_server_config_file_from_stream(
    file_type: ServerConfigFile,
    stream: BinaryIO,
    filename: str,
    *,
    content_type: Optional[str] = None,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> ServerResponse:
    """Upload the rest of a stream as a file of the configuration; it takes effect at once.

    Args:
        file_type: ``"login_background"`` or ``"studio_logo"``.
        stream: Stream opened for reading bytes, read from its current position.
        filename: Name the server should know the file by, of letters a-z, digits, ``.``, ``_`` and ``-``.
        content_type: Media type; guessed from the content, then from the file name, by default.
        chunk_size: Bytes that are read at a time, ``default_upload_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The answer of the server.

    Raises:
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer.
        ValueError: There is nothing to upload, or the name can't be used.
        TypeError: The stream does not give bytes.
    """
    return get_server_api_connection().upload_server_config_file_from_stream(
        file_type, stream, filename, content_type=content_type, chunk_size=chunk_size, progress=progress
    )
