"""Uploads and downloads of any endpoint, with progress."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Optional, Union

from ..errors import FileMissing
from ..redaction import redact_url
from ..request_types import RequestType, RequestTypes
from ..responses import ServerResponse, error_of
from ..retry import is_repeatable
from ..urls import resolve
from . import _compat_io
from .connection import AsyncConnection

if TYPE_CHECKING:
    from ..landing import Landing
    from ..progress import TransferProgress

FilePath = Union[str, "os.PathLike[str]"]


class AsyncTransfersAPI(AsyncConnection):
    """Files from and to any endpoint."""

    async def download_file_to_stream(
        self,
        endpoint: str,
        stream: BinaryIO,
        chunk_size: Optional[int] = None,
        progress: Optional[TransferProgress] = None,
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
        from ..landing import StreamLanding

        return await self._download(endpoint, StreamLanding(stream), chunk_size, progress)

    async def download_file(
        self,
        endpoint: str,
        filepath: FilePath,
        chunk_size: Optional[int] = None,
        progress: Optional[TransferProgress] = None,
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
            server.download_file("api/projects/demo/files/…", "notes.txt", progress=rich_progress("notes.txt"))
        """
        from ..landing import FileLanding

        return await self._download(endpoint, FileLanding(filepath), chunk_size, progress)

    async def upload_file_from_stream(
        self,
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
        return await self._upload(
            endpoint,
            stream,
            request_type or RequestTypes.put,
            progress,
            content_type=content_type,
            filename=filename,
            chunk_size=chunk_size,
            headers=headers,
            params=params,
            patience=_patience_of(kwargs),
        )

    async def upload_file(
        self,
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
            server.upload_file(
                "api/projects/demo/files", "notes.txt", request_type=RequestTypes.post, filename="notes.txt"
            )
        """
        patience = _patience_of(kwargs)
        with open_for_upload(filepath) as stream:
            return await self._upload(
                endpoint,
                stream,
                request_type or RequestTypes.put,
                progress,
                content_type=content_type,
                filename=filename,
                chunk_size=chunk_size,
                headers=headers,
                params=params,
                patience=patience,
            )

    async def _download(
        self,
        endpoint: str,
        landing: Landing,
        chunk_size: Optional[int] = None,
        progress: Optional[TransferProgress] = None,
    ) -> TransferProgress:
        """Download what an endpoint holds; see `download_file`."""
        from ..progress import TransferProgress
        from .downloads import AsyncDownload

        progress = TransferProgress() if progress is None else progress
        download = AsyncDownload(
            self._stream,
            self._base_url,
            self._patience(None, None)[1],
            self.retry_policy,
            landing,
            _chunk_size(chunk_size, self.default_download_chunk_size),
            progress,
        )
        await download.run(resolve(self._base_url, endpoint, prefix=""))
        return progress

    async def _upload(
        self,
        endpoint: str,
        stream: BinaryIO,
        request_type: RequestType,
        progress: Optional[TransferProgress],
        *,
        content_type: Optional[str] = None,
        filename: Optional[str] = None,
        chunk_size: Optional[int] = None,
        headers: Optional[Mapping[str, str]] = None,
        params: Optional[Mapping[str, Any]] = None,
        patience: Optional[Mapping[str, Any]] = None,
    ) -> ServerResponse:
        """Upload the rest of a stream to an endpoint; see `upload_file`."""
        from ..file_names import header_file_name, name_of_stream
        from ..media_types import guess_content_type_for_stream
        from ..progress import TransferProgress
        from .uploads import AsyncUploadBody, bytes_of

        size = _chunk_size(chunk_size, self.default_upload_chunk_size)
        extra = dict(headers or {})
        if filename is not None:
            extra["x-file-name"] = header_file_name(filename)
        source = name_of_stream(stream) or filename or f"<{type(stream).__name__}>"
        bytes_of(stream.read(0), source)
        if content_type is None:
            name = filename or os.path.basename(source)
            content_type = await _compat_io.to_thread(guess_content_type_for_stream, stream, name)
        progress = TransferProgress() if progress is None else progress
        url = resolve(self._base_url, endpoint, prefix="")
        progress.set_started()
        try:
            progress.set_source_url(source)
            progress.set_destination_url(redact_url(url))
            body = await _compat_io.to_thread(AsyncUploadBody, stream, content_type, size, progress, source)
            response = await self._request(
                request_type.name,
                url,
                query=[(name, value) for name, value in (params or {}).items() if value is not None],
                headers=extra.items(),
                content=body,
                repeatable=is_repeatable(request_type.name) and body.can_repeat,
                **(patience or {}),
            )
            if not response.ok:
                raise error_of(response)
        except BaseException as error:
            progress.set_failed(str(error) or type(error).__name__)
            raise
        progress.set_transfer_done()
        return response


def open_for_upload(filepath: FilePath) -> BinaryIO:
    """Open a file to be uploaded.

    Raises:
        FileMissing: There is no such file.
        IsADirectoryError: It is a folder.
        PermissionError: It can't be read.
    """
    shown = os.fspath(filepath)
    if os.path.isdir(shown):
        raise IsADirectoryError(errno.EISDIR, "Can't upload a folder", shown)
    try:
        return open(shown, "rb")
    except FileNotFoundError as error:
        raise FileMissing(error.errno, "There is no file to upload", shown) from None


def _chunk_size(chunk_size: Any, default: int) -> int:
    size = default if chunk_size is None else chunk_size
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ValueError(f"chunk_size has to be a positive number of bytes, not {size!r}")
    return size


def _patience_of(kwargs: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(kwargs) - {"timeout", "max_retries"})
    if unknown:
        raise TypeError(f"An upload takes no argument {unknown[0]!r}")
    return dict(kwargs)
