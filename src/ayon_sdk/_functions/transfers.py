# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Uploads and downloads of any endpoint, with progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, BinaryIO, Optional

    from .._sync.transfers import FilePath
    from ..progress import TransferProgress
    from ..request_types import RequestType
    from ..responses import ServerResponse

__all__ = [
    "download_file",
    "download_file_to_stream",
    "upload_file",
    "upload_file_from_stream",
]


def download_file_to_stream(
    endpoint: str, stream: BinaryIO, chunk_size: Optional[int] = None, progress: Optional[TransferProgress] = None
) -> TransferProgress:
    """Download a file into a stream.

    A download that breaks goes on where it broke. When it fails for good, a stream that can seek is put back to
    where it was.

    Args:
        endpoint: Path from the root of the server, e.g. ``"api/projects/demo/files/…"``, or an absolute address;
            credentials go to the server itself only.
        stream: Stream opened for writing bytes; written from its current position, and left open.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: The server refused.
        TransferInterrupted: The content did not arrive in full, after all attempts.
        TransferError: The answer is not a file, e.g. a page of the frontend.
        TypeError: The stream does not take bytes.
    """
    return get_server_api_connection().download_file_to_stream(
        endpoint, stream, chunk_size=chunk_size, progress=progress
    )


def download_file(
    endpoint: str, filepath: FilePath, chunk_size: Optional[int] = None, progress: Optional[TransferProgress] = None
) -> TransferProgress:
    """Download a file.

    The file appears under its name when it is complete; until then, and when the download fails, what was there
    stays as it is. A download that breaks goes on where it broke. Missing folders are made.

    Args:
        endpoint: Path from the root of the server, e.g. ``"api/projects/demo/files/…"``, or an absolute address;
            credentials go to the server itself only.
        filepath: File to write; one that exists is replaced.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: The server refused.
        TransferInterrupted: The content did not arrive in full, after all attempts.
        TransferError: The answer is not a file, e.g. a page of the frontend.
        OSError: The file can't be written: the target is a folder, is protected, the disk is full.

    Example:
        ayon_sdk.download_file("api/projects/demo/files/…", "notes.txt", progress=rich_progress("notes.txt"))
    """
    return get_server_api_connection().download_file(endpoint, filepath, chunk_size=chunk_size, progress=progress)


def upload_file_from_stream(
    endpoint: str,
    stream: BinaryIO,
    progress: Optional[TransferProgress] = None,
    request_type: Optional[RequestType] = None,
    *,
    content_type: Optional[str] = None,
    filename: Optional[str] = None,
    chunk_size: Optional[int] = None,
    headers: Optional[Mapping[str, str]] = None,
    params: Optional[Mapping[str, Any]] = None,
    **kwargs: Any,
) -> ServerResponse:
    """Upload the rest of a stream.

    The stream is read from its current position to its end, in pieces. An upload that breaks is repeated when that
    is safe: a PUT from a stream that can seek, anything else only when nothing was sent yet.

    Args:
        endpoint: Path from the root of the server, e.g. ``"api/projects/demo/files"``, or an absolute address;
            credentials go to the server itself only.
        stream: Stream opened for reading bytes.
        progress: Is kept up to date; for one transfer only.
        request_type: HTTP verb, `RequestTypes.put` by default.
        content_type: Media type; guessed from the content, then from the file name, by default.
        filename: Name the server should know the file by, in any script; none is sent by default.
        chunk_size: Bytes that are read at a time, ``default_upload_chunk_size`` by default.
        headers: Further headers.
        params: Query arguments.
        **kwargs: ``timeout``: seconds to wait; ``max_retries``: attempts in all.

    Returns:
        The answer of the server.

    Raises:
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The content changed its size while it was read.
        ValueError: There is nothing to upload.
        TypeError: The stream does not give bytes.
    """
    return get_server_api_connection().upload_file_from_stream(
        endpoint,
        stream,
        progress=progress,
        request_type=request_type,
        content_type=content_type,
        filename=filename,
        chunk_size=chunk_size,
        headers=headers,
        params=params,
        **kwargs,
    )


def upload_file(
    endpoint: str,
    filepath: FilePath,
    progress: Optional[TransferProgress] = None,
    request_type: Optional[RequestType] = None,
    *,
    content_type: Optional[str] = None,
    filename: Optional[str] = None,
    chunk_size: Optional[int] = None,
    headers: Optional[Mapping[str, str]] = None,
    params: Optional[Mapping[str, Any]] = None,
    **kwargs: Any,
) -> ServerResponse:
    """Upload a file.

    The file is read in pieces. An upload that breaks is repeated when that is safe: a PUT, anything else only when
    nothing was sent yet. A file that changes its size meanwhile is not taken by the server.

    Args:
        endpoint: Path from the root of the server, e.g. ``"api/projects/demo/files"``, or an absolute address;
            credentials go to the server itself only.
        filepath: File to upload.
        progress: Is kept up to date; for one transfer only.
        request_type: HTTP verb, `RequestTypes.put` by default.
        content_type: Media type; guessed from the content, then from the file name, by default.
        filename: Name the server should know the file by, in any script; none is sent by default.
        chunk_size: Bytes that are read at a time, ``default_upload_chunk_size`` by default.
        headers: Further headers.
        params: Query arguments.
        **kwargs: ``timeout``: seconds to wait; ``max_retries``: attempts in all.

    Returns:
        The answer of the server.

    Raises:
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The file changed its size while it was read.
        ValueError: The file is empty.
        OSError: The file can't be read.

    Example:
        ayon_sdk.upload_file(
            "api/projects/demo/files", "notes.txt", request_type=RequestTypes.post, filename="notes.txt"
        )
    """
    return get_server_api_connection().upload_file(
        endpoint,
        filepath,
        progress=progress,
        request_type=request_type,
        content_type=content_type,
        filename=filename,
        chunk_size=chunk_size,
        headers=headers,
        params=params,
        **kwargs,
    )
