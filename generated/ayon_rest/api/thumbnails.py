"""Operations of "Thumbnails"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .. import models, types
    from ..core import Content, Raw

__all__ = ["AsyncRawThumbnails", "AsyncThumbnails", "RawThumbnails", "Thumbnails"]

_CREATE_FOLDER_THUMBNAIL = Operation(
    "create_folder_thumbnail",
    "POST",
    "/api/projects/{project_name}/folders/{folder_id}/thumbnail",
    False,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)
_CREATE_PROJECT_THUMBNAIL = Operation(
    "create_project_thumbnail",
    "POST",
    "/api/projects/{project_name}/thumbnail",
    False,
    body="application/octet-stream",
    since="1.15.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)
_CREATE_TASK_THUMBNAIL = Operation(
    "create_task_thumbnail",
    "POST",
    "/api/projects/{project_name}/tasks/{task_id}/thumbnail",
    False,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)
_CREATE_THUMBNAIL = Operation(
    "create_thumbnail",
    "POST",
    "/api/projects/{project_name}/thumbnails",
    False,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)
_CREATE_VERSION_THUMBNAIL = Operation(
    "create_version_thumbnail",
    "POST",
    "/api/projects/{project_name}/versions/{version_id}/thumbnail",
    False,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)
_CREATE_WORKFILE_THUMBNAIL = Operation(
    "create_workfile_thumbnail",
    "POST",
    "/api/projects/{project_name}/workfiles/{workfile_id}/thumbnail",
    False,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)
_GET_FOLDER_THUMBNAIL = Operation(
    "get_folder_thumbnail",
    "GET",
    "/api/projects/{project_name}/folders/{folder_id}/thumbnail",
    True,
    answer="*/*",
    since="1.0.0",
)
_GET_PROJECT_THUMBNAIL = Operation(
    "get_project_thumbnail",
    "GET",
    "/api/projects/{project_name}/thumbnail",
    True,
    answer="*/*",
    since="1.15.0",
)
_GET_TASK_THUMBNAIL = Operation(
    "get_task_thumbnail",
    "GET",
    "/api/projects/{project_name}/tasks/{task_id}/thumbnail",
    True,
    answer="*/*",
    since="1.0.0",
)
_GET_THUMBNAIL = Operation(
    "get_thumbnail",
    "GET",
    "/api/projects/{project_name}/thumbnails/{thumbnail_id}",
    True,
    answer="*/*",
    since="1.0.0",
)
_GET_VERSION_THUMBNAIL = Operation(
    "get_version_thumbnail",
    "GET",
    "/api/projects/{project_name}/versions/{version_id}/thumbnail",
    True,
    answer="*/*",
    since="1.0.0",
)
_GET_WORKFILE_THUMBNAIL = Operation(
    "get_workfile_thumbnail",
    "GET",
    "/api/projects/{project_name}/workfiles/{workfile_id}/thumbnail",
    True,
    answer="*/*",
    since="1.0.0",
)
_UPDATE_THUMBNAIL = Operation(
    "update_thumbnail",
    "PUT",
    "/api/projects/{project_name}/thumbnails/{thumbnail_id}",
    True,
    body="application/octet-stream",
    since="1.0.0",
    result=("model", "create_thumbnail_response_model", "CreateThumbnailResponseModel"),
)


class Thumbnails(Api):
    """Operations of "Thumbnails"."""

    @cached_property
    def raw(self) -> RawThumbnails:
        """The same operations, answering with status, headers and plain JSON."""
        return RawThumbnails(self._sender)

    def create_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return self._send(_CREATE_FOLDER_THUMBNAIL, (project_name, folder_id), body=content, content_type=content_type)

    def create_project_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a project.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return self._send(_CREATE_PROJECT_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    def create_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return self._send(_CREATE_TASK_THUMBNAIL, (project_name, task_id), body=content, content_type=content_type)

    def create_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail to assign to an entity later.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/thumbnails; since server 1.0.0
        """
        return self._send(_CREATE_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    def create_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _CREATE_VERSION_THUMBNAIL,
            (project_name, version_id),
            body=content,
            content_type=content_type,
        )

    def create_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _CREATE_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            body=content,
            content_type=content_type,
        )

    def get_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_FOLDER_THUMBNAIL,
            (project_name, folder_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_project_thumbnail(
        self,
        project_name: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a project.

        Args:
            project_name: Name of the project.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return self._send(
            _GET_PROJECT_THUMBNAIL,
            (project_name,),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_TASK_THUMBNAIL,
            (project_name, task_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download a thumbnail by its id.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return self._send(
            _GET_THUMBNAIL,
            (project_name, thumbnail_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_VERSION_THUMBNAIL,
            (project_name, version_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def update_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Replace the image of a thumbnail.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        PUT /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return self._send(_UPDATE_THUMBNAIL, (project_name, thumbnail_id), body=content, content_type=content_type)


class AsyncThumbnails(AsyncApi):
    """Operations of "Thumbnails", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawThumbnails:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawThumbnails(self._sender)

    async def create_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_FOLDER_THUMBNAIL,
            (project_name, folder_id),
            body=content,
            content_type=content_type,
        )

    async def create_project_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a project.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return await self._send(_CREATE_PROJECT_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    async def create_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_TASK_THUMBNAIL,
            (project_name, task_id),
            body=content,
            content_type=content_type,
        )

    async def create_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail to assign to an entity later.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/thumbnails; since server 1.0.0
        """
        return await self._send(_CREATE_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    async def create_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_VERSION_THUMBNAIL,
            (project_name, version_id),
            body=content,
            content_type=content_type,
        )

    async def create_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Upload a thumbnail for a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        POST /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            body=content,
            content_type=content_type,
        )

    async def get_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_FOLDER_THUMBNAIL,
            (project_name, folder_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_project_thumbnail(
        self,
        project_name: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a project.

        Args:
            project_name: Name of the project.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return await self._send(
            _GET_PROJECT_THUMBNAIL,
            (project_name,),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_TASK_THUMBNAIL,
            (project_name, task_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download a thumbnail by its id.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return await self._send(
            _GET_THUMBNAIL,
            (project_name, thumbnail_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_VERSION_THUMBNAIL,
            (project_name, version_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> bytes:
        """Download the thumbnail of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Content of the file.

        GET /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def update_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> models.CreateThumbnailResponseModel:
        """Replace the image of a thumbnail.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            The answer: ``CreateThumbnailResponseModel``.

        PUT /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return await self._send(
            _UPDATE_THUMBNAIL,
            (project_name, thumbnail_id),
            body=content,
            content_type=content_type,
        )


class RawThumbnails(RawApi):
    """Operations of "Thumbnails", without models."""

    def create_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return self._send(_CREATE_FOLDER_THUMBNAIL, (project_name, folder_id), body=content, content_type=content_type)

    def create_project_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a project.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return self._send(_CREATE_PROJECT_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    def create_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return self._send(_CREATE_TASK_THUMBNAIL, (project_name, task_id), body=content, content_type=content_type)

    def create_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail to assign to an entity later.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/thumbnails; since server 1.0.0
        """
        return self._send(_CREATE_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    def create_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _CREATE_VERSION_THUMBNAIL,
            (project_name, version_id),
            body=content,
            content_type=content_type,
        )

    def create_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _CREATE_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            body=content,
            content_type=content_type,
        )

    def get_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_FOLDER_THUMBNAIL,
            (project_name, folder_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_project_thumbnail(
        self,
        project_name: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a project.

        Args:
            project_name: Name of the project.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return self._send(
            _GET_PROJECT_THUMBNAIL,
            (project_name,),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_TASK_THUMBNAIL,
            (project_name, task_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download a thumbnail by its id.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return self._send(
            _GET_THUMBNAIL,
            (project_name, thumbnail_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_VERSION_THUMBNAIL,
            (project_name, version_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def get_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return self._send(
            _GET_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    def update_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Replace the image of a thumbnail.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return self._send(_UPDATE_THUMBNAIL, (project_name, thumbnail_id), body=content, content_type=content_type)


class AsyncRawThumbnails(AsyncRawApi):
    """Operations of "Thumbnails", asynchronous, without models."""

    async def create_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_FOLDER_THUMBNAIL,
            (project_name, folder_id),
            body=content,
            content_type=content_type,
        )

    async def create_project_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a project.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return await self._send(_CREATE_PROJECT_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    async def create_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_TASK_THUMBNAIL,
            (project_name, task_id),
            body=content,
            content_type=content_type,
        )

    async def create_thumbnail(
        self,
        project_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail to assign to an entity later.

        Args:
            project_name: Name of the project.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/thumbnails; since server 1.0.0
        """
        return await self._send(_CREATE_THUMBNAIL, (project_name,), body=content, content_type=content_type)

    async def create_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_VERSION_THUMBNAIL,
            (project_name, version_id),
            body=content,
            content_type=content_type,
        )

    async def create_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Upload a thumbnail for a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _CREATE_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            body=content,
            content_type=content_type,
        )

    async def get_folder_thumbnail(
        self,
        project_name: str,
        folder_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders/{folder_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_FOLDER_THUMBNAIL,
            (project_name, folder_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_project_thumbnail(
        self,
        project_name: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a project.

        Args:
            project_name: Name of the project.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/thumbnail; since server 1.15.0
        """
        return await self._send(
            _GET_PROJECT_THUMBNAIL,
            (project_name,),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_task_thumbnail(
        self,
        project_name: str,
        task_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tasks/{task_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_TASK_THUMBNAIL,
            (project_name, task_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download a thumbnail by its id.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return await self._send(
            _GET_THUMBNAIL,
            (project_name, thumbnail_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_version_thumbnail(
        self,
        project_name: str,
        version_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/versions/{version_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_VERSION_THUMBNAIL,
            (project_name, version_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def get_workfile_thumbnail(
        self,
        project_name: str,
        workfile_id: str,
        *,
        placeholder: Literal["empty", "none"] | str | None = None,
        original: bool | None = None,
    ) -> Raw[bytes]:
        """Download the thumbnail of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            placeholder: What to answer when there is no thumbnail: an `empty` image, or an error (`none`). The
                server's default is "empty".
            original: Whether to answer the image as uploaded, not a reduced one. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/workfiles/{workfile_id}/thumbnail; since server 1.0.0
        """
        return await self._send(
            _GET_WORKFILE_THUMBNAIL,
            (project_name, workfile_id),
            query=(("placeholder", placeholder), ("original", original)),
        )

    async def update_thumbnail(
        self,
        project_name: str,
        thumbnail_id: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[types.CreateThumbnailResponseModelDict]:
        """Replace the image of a thumbnail.

        Args:
            project_name: Name of the project.
            thumbnail_id: Id of the thumbnail.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/thumbnails/{thumbnail_id}; since server 1.0.0
        """
        return await self._send(
            _UPDATE_THUMBNAIL,
            (project_name, thumbnail_id),
            body=content,
            content_type=content_type,
        )
