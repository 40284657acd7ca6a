# Derived from src/ayon_sdk/_async/project_files.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Files of a project: attachments of comments, and media to review."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, BinaryIO, Optional

from ayon_rest.core import encode_path

from ..entity_ids import convert_entity_id
from ..request_types import RequestTypes
from .transfers import TransfersAPI, FilePath, open_for_upload

if TYPE_CHECKING:
    from ..progress import TransferProgress
    from ..responses import ServerResponse

_FILES = "api/projects/{project_name}/files"
_FILE = "api/projects/{project_name}/files/{file_id}"
_REVIEWABLES = "api/projects/{project_name}/versions/{version_id}/reviewables"


class ProjectFilesAPI(TransfersAPI):
    """Upload and download files of projects."""

    def upload_project_file(
        self,
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
            file_id = server.upload_project_file("demo", "notes.txt").json()["id"]
        """
        with open_for_upload(filepath) as stream:
            return self.upload_project_file_from_stream(
                project_name,
                stream,
                filename or os.path.basename(filepath),
                content_type=content_type,
                file_id=file_id,
                activity_id=activity_id,
                chunk_size=chunk_size,
                progress=progress,
            )

    def upload_project_file_from_stream(
        self,
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
        headers: dict[str, str] = {}
        if file_id is not None:
            headers["x-file-id"] = _checked_id("file_id", file_id)
        if activity_id is not None:
            headers["x-activity-id"] = _checked_id("activity_id", activity_id)
        return self._upload(
            encode_path(_FILES, (project_name,)),
            stream,
            RequestTypes.post,
            progress,
            content_type=content_type,
            filename=filename,
            chunk_size=chunk_size,
            headers=headers,
        )

    def download_project_file(
        self,
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
        endpoint = encode_path(_FILE, (project_name, file_id))
        return self.download_file(endpoint, filepath, chunk_size, progress)

    def download_project_file_to_stream(
        self,
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
        endpoint = encode_path(_FILE, (project_name, file_id))
        return self.download_file_to_stream(endpoint, stream, chunk_size, progress)

    def delete_project_file(self, project_name: str, file_id: str) -> None:
        """Delete a file of a project.

        Args:
            project_name: Project the file belongs to.
            file_id: Id of the file.

        Raises:
            RequestFailed: There is no such file, or it may not be deleted.
        """
        self.rest.files.raw.delete_project_file(project_name, file_id)

    def upload_reviewable(
        self,
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
            server.upload_reviewable("demo", version_id, "sh010_v001.mp4", progress=rich_progress("sh010"))
        """
        name = filename or os.path.basename(filepath)
        if content_type is None:
            from ..media_types import guess_content_type_for_stream

            with open_for_upload(filepath) as stream:
                content_type = guess_content_type_for_stream(stream, name)
            if not content_type.startswith(("video/", "image/")) and content_type != "application/mxf":
                raise ValueError(
                    f"{os.fspath(filepath)!r} is neither a video nor an image ({content_type}); "
                    "give its content_type if it is"
                )
        params = dict(kwargs.pop("params", None) or {})
        if label is not None:
            params["label"] = label
        return self.upload_file(
            encode_path(_REVIEWABLES, (project_name, version_id)),
            filepath,
            progress,
            RequestTypes.post,
            content_type=content_type,
            filename=name,
            params=params,
            **kwargs,
        )


def _checked_id(name: str, value: str) -> str:
    found = convert_entity_id(value)
    if found is None:
        raise ValueError(f"{name} has to be 32 hexadecimal digits, not {value!r}")
    return found
