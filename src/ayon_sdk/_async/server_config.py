"""Configuration of the server: studio name, login page, authentication."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Optional, cast

from ayon_rest.core import encode_path

from ..request_types import RequestTypes
from .transfers import AsyncTransfersAPI, FilePath, open_for_upload

if TYPE_CHECKING:
    from typing import Literal

    from ayon_rest.types import ServerConfigModelDict
    from typing_extensions import TypeAlias

    from ..progress import TransferProgress
    from ..responses import ServerResponse

    ServerConfigFile: TypeAlias = Literal["login_background", "studio_logo"]

_CONFIG_FILE = "api/config/files/{file_type}"


class AsyncServerConfigAPI(AsyncTransfersAPI):
    """Read and change the configuration of the server."""

    async def get_server_config(self) -> dict[str, Any]:
        """Read the configuration of the server: defaults with the studio's changes applied.

        Returns:
            Values by key: ``studio_name``, ``customization``, ``authentication``, ``project_options``, ``changelog`` …

        Raises:
            RequestFailed: The user is not an administrator.
        """
        return cast("dict[str, Any]", (await self.rest.configuration.raw.get_server_config()).data)

    async def set_server_config(
        self,
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
        from ..json_values import to_json

        values = {
            "studio_name": studio_name,
            "customization": customization,
            "authentication": authentication,
            "project_options": project_options,
            "changelog": changelog,
        }
        body = to_json({name: value for name, value in values.items() if value is not None}, "server config")
        await self.rest.configuration.raw.set_server_config(cast("ServerConfigModelDict", body))

    async def get_server_config_overrides(self) -> dict[str, Any]:
        """Read what the studio changed in the configuration.

        Returns:
            Changes by id, each with ``path``, ``value`` and ``level``.

        Raises:
            RequestFailed: The user is not an administrator.
        """
        return cast("dict[str, Any]", (await self.rest.configuration.raw.get_server_config_overrides()).data)

    async def get_server_config_value(self, key: str) -> Any:
        """Read one value of the configuration; any user may.

        Args:
            key: E.g. ``"studio_name"``.

        Returns:
            The value, of the type that the key has.

        Raises:
            RequestFailed: There is no such key.
        """
        return (await self.rest.configuration.raw.get_config_value(key)).data

    async def download_server_config_file(
        self,
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
        return await self.download_file(encode_path(_CONFIG_FILE, (file_type,)), filepath, chunk_size, progress)

    async def download_server_config_file_to_stream(
        self,
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
        endpoint = encode_path(_CONFIG_FILE, (file_type,))
        return await self.download_file_to_stream(endpoint, stream, chunk_size, progress)

    async def upload_server_config_file(
        self,
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
        with open_for_upload(filepath) as stream:
            return await self.upload_server_config_file_from_stream(
                file_type,
                stream,
                filename or os.path.basename(filepath),
                content_type=content_type,
                chunk_size=chunk_size,
                progress=progress,
            )

    async def upload_server_config_file_from_stream(
        self,
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
        from ..file_names import safe_config_file_name

        return await self._upload(
            encode_path(_CONFIG_FILE, (file_type,)),
            stream,
            RequestTypes.put,
            progress,
            content_type=content_type,
            filename=safe_config_file_name(filename),
            chunk_size=chunk_size,
        )
