"""Operations of "Files"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Content, Raw

__all__ = ["AsyncFiles", "AsyncRawFiles", "Files", "RawFiles"]

_DELETE_PROJECT_FILE = Operation(
    "delete_project_file",
    "DELETE",
    "/api/projects/{project_name}/files/{file_id}",
    True,
    answer="",
    since="1.3.0",
)
_GET_PROJECT_FILE = Operation(
    "get_project_file",
    "GET",
    "/api/projects/{project_name}/files/{file_id}",
    True,
    answer="*/*",
    since="1.3.0",
)
_GET_PROJECT_FILE_HEAD = Operation(
    "get_project_file_head",
    "HEAD",
    "/api/projects/{project_name}/files/{file_id}",
    True,
    answer="",
    since="1.3.0",
)
_GET_PROJECT_FILE_INFO = Operation(
    "get_project_file_info",
    "GET",
    "/api/projects/{project_name}/files/{file_id}/info",
    True,
    since="1.9.0",
    result=("model", "file_info", "FileInfo"),
)
_GET_PROJECT_FILE_PAYLOAD = Operation(
    "get_project_file_payload",
    "GET",
    "/api/projects/{project_name}/files/{file_id}/payload",
    True,
    answer="*/*",
    since="1.5.0",
)
_GET_PROJECT_FILE_STILL = Operation(
    "get_project_file_still",
    "GET",
    "/api/projects/{project_name}/files/{file_id}/still",
    True,
    answer="*/*",
    since="1.7.0",
)
_GET_PROJECT_FILE_THUMBNAIL = Operation(
    "get_project_file_thumbnail",
    "GET",
    "/api/projects/{project_name}/files/{file_id}/thumbnail",
    True,
    answer="*/*",
    since="1.3.0",
)
_UPLOAD_PROJECT_FILE = Operation(
    "upload_project_file",
    "POST",
    "/api/projects/{project_name}/files",
    False,
    body="application/octet-stream",
    since="1.3.0",
    result=("model", "create_file_response_model", "CreateFileResponseModel"),
)


class Files(Api):
    """Operations of "Files"."""

    @cached_property
    def raw(self) -> RawFiles:
        """The same operations, answering with status, headers and plain JSON."""
        return RawFiles(self._sender)

    def delete_project_file(self, project_name: str, file_id: str) -> None:
        """Delete a file of a project.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        DELETE /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return self._send(_DELETE_PROJECT_FILE, (project_name, file_id))

    def get_project_file(self, project_name: str, file_id: str) -> bytes:
        """Download a project file; the server redirects to its content.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return self._send(_GET_PROJECT_FILE, (project_name, file_id))

    def get_project_file_head(self, project_name: str, file_id: str) -> None:
        """Read the headers of a project file's content without downloading it.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        HEAD /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return self._send(_GET_PROJECT_FILE_HEAD, (project_name, file_id))

    def get_project_file_info(self, project_name: str, file_id: str) -> models.FileInfo:
        """Read the size, name and content type of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            The answer: ``FileInfo``.

        GET /api/projects/{project_name}/files/{file_id}/info; since server 1.9.0
        """
        return self._send(_GET_PROJECT_FILE_INFO, (project_name, file_id))

    def get_project_file_payload(self, project_name: str, file_id: str) -> bytes:
        """Download the content of a project file; ranges are answered.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}/payload; since server 1.5.0
        """
        return self._send(_GET_PROJECT_FILE_PAYLOAD, (project_name, file_id))

    def get_project_file_still(self, project_name: str, file_id: str, *, t: float | None = None) -> bytes:
        """Download one frame of a video file as a JPEG image.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.
            t: Time of the frame in the video, as hours:minutes:seconds with fraction. The server's default is 0.0.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}/still; since server 1.7.0
        """
        return self._send(_GET_PROJECT_FILE_STILL, (project_name, file_id), query=(("t", t),))

    def get_project_file_thumbnail(self, project_name: str, file_id: str) -> bytes:
        """Download the preview image of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}/thumbnail; since server 1.3.0
        """
        return self._send(_GET_PROJECT_FILE_THUMBNAIL, (project_name, file_id))

    def upload_project_file(
        self,
        project_name: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        x_file_id: str | None = None,
        x_activity_id: str | None = None,
    ) -> models.CreateFileResponseModel:
        """Upload a file to a project, e.g. as a comment's attachment.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            x_file_id: Id for the new file, 32 hexadecimal digits; made up by the server when not given.
            x_activity_id: Id of the activity that the file belongs to.

        Returns:
            The answer: ``CreateFileResponseModel``.

        POST /api/projects/{project_name}/files; since server 1.3.0
        """
        return self._send(
            _UPLOAD_PROJECT_FILE,
            (project_name,),
            headers=(("x-file-name", x_file_name), ("X-File-ID", x_file_id), ("X-Activity-ID", x_activity_id)),
            body=content,
            content_type=content_type,
        )


class AsyncFiles(AsyncApi):
    """Operations of "Files", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawFiles:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawFiles(self._sender)

    async def delete_project_file(self, project_name: str, file_id: str) -> None:
        """Delete a file of a project.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        DELETE /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return await self._send(_DELETE_PROJECT_FILE, (project_name, file_id))

    async def get_project_file(self, project_name: str, file_id: str) -> bytes:
        """Download a project file; the server redirects to its content.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_FILE, (project_name, file_id))

    async def get_project_file_head(self, project_name: str, file_id: str) -> None:
        """Read the headers of a project file's content without downloading it.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        HEAD /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_FILE_HEAD, (project_name, file_id))

    async def get_project_file_info(self, project_name: str, file_id: str) -> models.FileInfo:
        """Read the size, name and content type of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            The answer: ``FileInfo``.

        GET /api/projects/{project_name}/files/{file_id}/info; since server 1.9.0
        """
        return await self._send(_GET_PROJECT_FILE_INFO, (project_name, file_id))

    async def get_project_file_payload(self, project_name: str, file_id: str) -> bytes:
        """Download the content of a project file; ranges are answered.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}/payload; since server 1.5.0
        """
        return await self._send(_GET_PROJECT_FILE_PAYLOAD, (project_name, file_id))

    async def get_project_file_still(self, project_name: str, file_id: str, *, t: float | None = None) -> bytes:
        """Download one frame of a video file as a JPEG image.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.
            t: Time of the frame in the video, as hours:minutes:seconds with fraction. The server's default is 0.0.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}/still; since server 1.7.0
        """
        return await self._send(_GET_PROJECT_FILE_STILL, (project_name, file_id), query=(("t", t),))

    async def get_project_file_thumbnail(self, project_name: str, file_id: str) -> bytes:
        """Download the preview image of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/files/{file_id}/thumbnail; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_FILE_THUMBNAIL, (project_name, file_id))

    async def upload_project_file(
        self,
        project_name: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        x_file_id: str | None = None,
        x_activity_id: str | None = None,
    ) -> models.CreateFileResponseModel:
        """Upload a file to a project, e.g. as a comment's attachment.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            x_file_id: Id for the new file, 32 hexadecimal digits; made up by the server when not given.
            x_activity_id: Id of the activity that the file belongs to.

        Returns:
            The answer: ``CreateFileResponseModel``.

        POST /api/projects/{project_name}/files; since server 1.3.0
        """
        return await self._send(
            _UPLOAD_PROJECT_FILE,
            (project_name,),
            headers=(("x-file-name", x_file_name), ("X-File-ID", x_file_id), ("X-Activity-ID", x_activity_id)),
            body=content,
            content_type=content_type,
        )


class RawFiles(RawApi):
    """Operations of "Files", without models."""

    def delete_project_file(self, project_name: str, file_id: str) -> Raw[None]:
        """Delete a file of a project.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return self._send(_DELETE_PROJECT_FILE, (project_name, file_id))

    def get_project_file(self, project_name: str, file_id: str) -> Raw[bytes]:
        """Download a project file; the server redirects to its content.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return self._send(_GET_PROJECT_FILE, (project_name, file_id))

    def get_project_file_head(self, project_name: str, file_id: str) -> Raw[None]:
        """Read the headers of a project file's content without downloading it.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        HEAD /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return self._send(_GET_PROJECT_FILE_HEAD, (project_name, file_id))

    def get_project_file_info(self, project_name: str, file_id: str) -> Raw[types.FileInfoDict]:
        """Read the size, name and content type of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/info; since server 1.9.0
        """
        return self._send(_GET_PROJECT_FILE_INFO, (project_name, file_id))

    def get_project_file_payload(self, project_name: str, file_id: str) -> Raw[bytes]:
        """Download the content of a project file; ranges are answered.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/payload; since server 1.5.0
        """
        return self._send(_GET_PROJECT_FILE_PAYLOAD, (project_name, file_id))

    def get_project_file_still(self, project_name: str, file_id: str, *, t: float | None = None) -> Raw[bytes]:
        """Download one frame of a video file as a JPEG image.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.
            t: Time of the frame in the video, as hours:minutes:seconds with fraction. The server's default is 0.0.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/still; since server 1.7.0
        """
        return self._send(_GET_PROJECT_FILE_STILL, (project_name, file_id), query=(("t", t),))

    def get_project_file_thumbnail(self, project_name: str, file_id: str) -> Raw[bytes]:
        """Download the preview image of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/thumbnail; since server 1.3.0
        """
        return self._send(_GET_PROJECT_FILE_THUMBNAIL, (project_name, file_id))

    def upload_project_file(
        self,
        project_name: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        x_file_id: str | None = None,
        x_activity_id: str | None = None,
    ) -> Raw[types.CreateFileResponseModelDict]:
        """Upload a file to a project, e.g. as a comment's attachment.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            x_file_id: Id for the new file, 32 hexadecimal digits; made up by the server when not given.
            x_activity_id: Id of the activity that the file belongs to.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/files; since server 1.3.0
        """
        return self._send(
            _UPLOAD_PROJECT_FILE,
            (project_name,),
            headers=(("x-file-name", x_file_name), ("X-File-ID", x_file_id), ("X-Activity-ID", x_activity_id)),
            body=content,
            content_type=content_type,
        )


class AsyncRawFiles(AsyncRawApi):
    """Operations of "Files", asynchronous, without models."""

    async def delete_project_file(self, project_name: str, file_id: str) -> Raw[None]:
        """Delete a file of a project.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return await self._send(_DELETE_PROJECT_FILE, (project_name, file_id))

    async def get_project_file(self, project_name: str, file_id: str) -> Raw[bytes]:
        """Download a project file; the server redirects to its content.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_FILE, (project_name, file_id))

    async def get_project_file_head(self, project_name: str, file_id: str) -> Raw[None]:
        """Read the headers of a project file's content without downloading it.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        HEAD /api/projects/{project_name}/files/{file_id}; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_FILE_HEAD, (project_name, file_id))

    async def get_project_file_info(self, project_name: str, file_id: str) -> Raw[types.FileInfoDict]:
        """Read the size, name and content type of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/info; since server 1.9.0
        """
        return await self._send(_GET_PROJECT_FILE_INFO, (project_name, file_id))

    async def get_project_file_payload(self, project_name: str, file_id: str) -> Raw[bytes]:
        """Download the content of a project file; ranges are answered.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/payload; since server 1.5.0
        """
        return await self._send(_GET_PROJECT_FILE_PAYLOAD, (project_name, file_id))

    async def get_project_file_still(self, project_name: str, file_id: str, *, t: float | None = None) -> Raw[bytes]:
        """Download one frame of a video file as a JPEG image.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.
            t: Time of the frame in the video, as hours:minutes:seconds with fraction. The server's default is 0.0.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/still; since server 1.7.0
        """
        return await self._send(_GET_PROJECT_FILE_STILL, (project_name, file_id), query=(("t", t),))

    async def get_project_file_thumbnail(self, project_name: str, file_id: str) -> Raw[bytes]:
        """Download the preview image of a project file.

        Args:
            project_name: Name of the project.
            file_id: Id of the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/files/{file_id}/thumbnail; since server 1.3.0
        """
        return await self._send(_GET_PROJECT_FILE_THUMBNAIL, (project_name, file_id))

    async def upload_project_file(
        self,
        project_name: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        x_file_id: str | None = None,
        x_activity_id: str | None = None,
    ) -> Raw[types.CreateFileResponseModelDict]:
        """Upload a file to a project, e.g. as a comment's attachment.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            x_file_id: Id for the new file, 32 hexadecimal digits; made up by the server when not given.
            x_activity_id: Id of the activity that the file belongs to.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/files; since server 1.3.0
        """
        return await self._send(
            _UPLOAD_PROJECT_FILE,
            (project_name,),
            headers=(("x-file-name", x_file_name), ("X-File-ID", x_file_id), ("X-Activity-ID", x_activity_id)),
            body=content,
            content_type=content_type,
        )
