# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Files of a project: attachments of comments, and media to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, BinaryIO, Optional

    from .._sync.transfers import FilePath
    from ..progress import TransferProgress
    from ..responses import ServerResponse

__all__ = [
    "delete_project_file",
    "download_project_file",
    "download_project_file_to_stream",
    "upload_project_file",
    "upload_project_file_from_stream",
    "upload_reviewable",
]


def upload_project_file(
    project_name: str,
    filepath: FilePath,
    *,
    content_type: Optional[str] = None,
    filename: Optional[str] = None,
    file_id: Optional[str] = None,
    activity_id: Optional[str] = None,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> ServerResponse:
    """Upload a file to a project.

    Args:
        project_name: Project the file belongs to.
        filepath: File to upload.
        content_type: Media type; guessed from the content, then from the file name, by default.
        filename: Name the server should know the file by, in any script; that of the path by default.
        file_id: Id the file should get; the server makes one by default.
        activity_id: Activity (comment) the file is attached to.
        chunk_size: Bytes that are read at a time, ``default_upload_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The answer; ``response.json()["id"]`` is the id of the file.

    Raises:
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The file changed its size while it was read.
        ValueError: The file is empty, or an id is no id.
        OSError: The file can't be read.

    Example:
        file_id = ayon_sdk.upload_project_file("demo", "notes.txt").json()["id"]
    """
    return get_server_api_connection().upload_project_file(
        project_name,
        filepath,
        content_type=content_type,
        filename=filename,
        file_id=file_id,
        activity_id=activity_id,
        chunk_size=chunk_size,
        progress=progress,
    )


def upload_project_file_from_stream(
    project_name: str,
    stream: BinaryIO,
    filename: str,
    *,
    content_type: Optional[str] = None,
    file_id: Optional[str] = None,
    activity_id: Optional[str] = None,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> ServerResponse:
    """Upload the rest of a stream as a file of a project.

    Args:
        project_name: Project the file belongs to.
        stream: Stream opened for reading bytes, read from its current position.
        filename: Name the server should know the file by, in any script.
        content_type: Media type; guessed from the content, then from the file name, by default.
        file_id: Id the file should get; the server makes one by default.
        activity_id: Activity (comment) the file is attached to.
        chunk_size: Bytes that are read at a time, ``default_upload_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The answer; ``response.json()["id"]`` is the id of the file.

    Raises:
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The content changed its size while it was read.
        ValueError: There is nothing to upload, or an id is no id.
        TypeError: The stream does not give bytes.
    """
    return get_server_api_connection().upload_project_file_from_stream(
        project_name,
        stream,
        filename,
        content_type=content_type,
        file_id=file_id,
        activity_id=activity_id,
        chunk_size=chunk_size,
        progress=progress,
    )


def download_project_file(
    project_name: str,
    file_id: str,
    filepath: FilePath,
    *,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> TransferProgress:
    """Download a file of a project.

    The file appears under its name when it is complete; a download that breaks goes on where it broke.

    Args:
        project_name: Project the file belongs to.
        file_id: Id of the file.
        filepath: File to write; one that exists is replaced, missing folders are made.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: The server refused, e.g. status 404 when there is no such file.
        TransferInterrupted: The content did not arrive in full, after all attempts.
        OSError: The file can't be written: the target is a folder, is protected, the disk is full.
    """
    return get_server_api_connection().download_project_file(
        project_name, file_id, filepath, chunk_size=chunk_size, progress=progress
    )


def download_project_file_to_stream(
    project_name: str,
    file_id: str,
    stream: BinaryIO,
    *,
    chunk_size: Optional[int] = None,
    progress: Optional[TransferProgress] = None,
) -> TransferProgress:
    """Download a file of a project into a stream.

    Args:
        project_name: Project the file belongs to.
        file_id: Id of the file.
        stream: Stream opened for writing bytes; written from its current position, and left open.
        chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
        progress: Is kept up to date; for one transfer only.

    Returns:
        The progress, done.

    Raises:
        RequestFailed: The server refused, e.g. status 404 when there is no such file.
        TransferInterrupted: The content did not arrive in full, after all attempts.
        TypeError: The stream does not take bytes.
    """
    return get_server_api_connection().download_project_file_to_stream(
        project_name, file_id, stream, chunk_size=chunk_size, progress=progress
    )


def delete_project_file(project_name: str, file_id: str) -> None:
    """Delete a file of a project.

    Args:
        project_name: Project the file belongs to.
        file_id: Id of the file.

    Raises:
        RequestFailed: There is no such file, or it may not be deleted.
    """
    get_server_api_connection().delete_project_file(project_name, file_id)


def upload_reviewable(
    project_name: str,
    version_id: str,
    filepath: FilePath,
    label: Optional[str] = None,
    content_type: Optional[str] = None,
    filename: Optional[str] = None,
    progress: Optional[TransferProgress] = None,
    **kwargs: Any,
) -> ServerResponse:
    """Upload a video or an image for the review of a version.

    Args:
        project_name: Project the version belongs to.
        version_id: Id of the version.
        filepath: File to upload.
        label: Label that is shown in the review.
        content_type: Media type, e.g. ``"video/mp4"``; guessed from content, then file name, by default.
        filename: Name the server should know the file by, in any script; that of the path by default.
        progress: Is kept up to date; for one transfer only.
        **kwargs: As for `upload_file`: ``chunk_size``, ``headers``, ``params``, ``timeout``, ``max_retries``.

    Returns:
        The answer; its JSON data has the ids of the file (``fileId``) and of the activity (``activityId``).

    Raises:
        ValueError: The file is neither a video nor an image, or is empty.
        RequestFailed: The server refused.
        ServerUnreachable: There was no answer; the server may or may not have the file.
        TransferError: The file changed its size while it was read.
        OSError: The file can't be read.

    Example:
        ayon_sdk.upload_reviewable("demo", version_id, "sh010_v001.mp4", progress=rich_progress("sh010"))
    """
    return get_server_api_connection().upload_reviewable(
        project_name,
        version_id,
        filepath,
        label=label,
        content_type=content_type,
        filename=filename,
        progress=progress,
        **kwargs,
    )
