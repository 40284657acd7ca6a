"""Operations of "Reviewables"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Content, Raw

__all__ = ["AsyncRawReviewables", "AsyncReviewables", "RawReviewables", "Reviewables"]

_GET_REVIEWABLES_FOR_FOLDER = Operation(
    "get_reviewables_for_folder",
    "GET",
    "/api/projects/{project_name}/folders/{folder_id}/reviewables",
    True,
    since="1.3.0",
    result=("list", ("model", "version_reviewables_model", "VersionReviewablesModel")),
)
_GET_REVIEWABLES_FOR_PRODUCT = Operation(
    "get_reviewables_for_product",
    "GET",
    "/api/projects/{project_name}/products/{product_id}/reviewables",
    True,
    since="1.3.0",
    result=("list", ("model", "version_reviewables_model", "VersionReviewablesModel")),
)
_GET_REVIEWABLES_FOR_TASK = Operation(
    "get_reviewables_for_task",
    "GET",
    "/api/projects/{project_name}/tasks/{task_id}/reviewables",
    True,
    since="1.3.0",
    result=("list", ("model", "version_reviewables_model", "VersionReviewablesModel")),
)
_GET_REVIEWABLES_FOR_VERSION = Operation(
    "get_reviewables_for_version",
    "GET",
    "/api/projects/{project_name}/versions/{version_id}/reviewables",
    True,
    since="1.3.0",
    result=("model", "version_reviewables_model", "VersionReviewablesModel"),
)
_SORT_VERSION_REVIEWABLES = Operation(
    "sort_version_reviewables",
    "PATCH",
    "/api/projects/{project_name}/versions/{version_id}/reviewables",
    False,
    body="application/json",
    answer="",
    since="1.5.0",
)
_UPDATE_REVIEWABLE = Operation(
    "update_reviewable",
    "PATCH",
    "/api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}",
    False,
    body="application/json",
    answer="",
    since="1.5.0",
)
_UPLOAD_REVIEWABLE = Operation(
    "upload_reviewable",
    "POST",
    "/api/projects/{project_name}/versions/{version_id}/reviewables",
    False,
    body="application/octet-stream",
    since="1.3.0",
    result=("model", "reviewable_model", "ReviewableModel"),
)


class Reviewables(Api):
    """Operations of "Reviewables"."""

    @cached_property
    def raw(self) -> RawReviewables:
        """The same operations, answering with status, headers and plain JSON."""
        return RawReviewables(self._sender)

    def get_reviewables_for_folder(self, project_name: str, folder_id: str) -> list[models.VersionReviewablesModel]:
        """List the reviewables of all versions in a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            The answer: ``list[VersionReviewablesModel]``.

        GET /api/projects/{project_name}/folders/{folder_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_FOLDER, (project_name, folder_id))

    def get_reviewables_for_product(self, project_name: str, product_id: str) -> list[models.VersionReviewablesModel]:
        """List the reviewables of all versions of a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            The answer: ``list[VersionReviewablesModel]``.

        GET /api/projects/{project_name}/products/{product_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_PRODUCT, (project_name, product_id))

    def get_reviewables_for_task(self, project_name: str, task_id: str) -> list[models.VersionReviewablesModel]:
        """List the reviewables of all versions made in a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            The answer: ``list[VersionReviewablesModel]``.

        GET /api/projects/{project_name}/tasks/{task_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_TASK, (project_name, task_id))

    def get_reviewables_for_version(self, project_name: str, version_id: str) -> models.VersionReviewablesModel:
        """List the reviewables of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            The answer: ``VersionReviewablesModel``.

        GET /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_VERSION, (project_name, version_id))

    def sort_version_reviewables(
        self,
        project_name: str,
        version_id: str,
        body: models.SortReviewablesRequest | types.SortReviewablesRequestDict,
    ) -> None:
        """Set the order of a version's reviewables.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.5.0
        """
        return self._send(_SORT_VERSION_REVIEWABLES, (project_name, version_id), body=body)

    def update_reviewable(
        self,
        project_name: str,
        version_id: str,
        activity_id: str,
        body: models.UpdateReviewablesRequest | types.UpdateReviewablesRequestDict,
    ) -> None:
        """Change the label of a reviewable.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            activity_id: Id of the activity that the reviewable came with.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}; since server 1.5.0
        """
        return self._send(_UPDATE_REVIEWABLE, (project_name, version_id, activity_id), body=body)

    def upload_reviewable(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        label: str | None = None,
    ) -> models.ReviewableModel:
        """Upload a video or image to review with a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            label: Label to show instead of the file's name.

        Returns:
            The answer: ``ReviewableModel``.

        POST /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return self._send(
            _UPLOAD_REVIEWABLE,
            (project_name, version_id),
            query=(("label", label),),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )


class AsyncReviewables(AsyncApi):
    """Operations of "Reviewables", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawReviewables:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawReviewables(self._sender)

    async def get_reviewables_for_folder(
        self,
        project_name: str,
        folder_id: str,
    ) -> list[models.VersionReviewablesModel]:
        """List the reviewables of all versions in a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            The answer: ``list[VersionReviewablesModel]``.

        GET /api/projects/{project_name}/folders/{folder_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_FOLDER, (project_name, folder_id))

    async def get_reviewables_for_product(
        self,
        project_name: str,
        product_id: str,
    ) -> list[models.VersionReviewablesModel]:
        """List the reviewables of all versions of a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            The answer: ``list[VersionReviewablesModel]``.

        GET /api/projects/{project_name}/products/{product_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_PRODUCT, (project_name, product_id))

    async def get_reviewables_for_task(self, project_name: str, task_id: str) -> list[models.VersionReviewablesModel]:
        """List the reviewables of all versions made in a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            The answer: ``list[VersionReviewablesModel]``.

        GET /api/projects/{project_name}/tasks/{task_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_TASK, (project_name, task_id))

    async def get_reviewables_for_version(self, project_name: str, version_id: str) -> models.VersionReviewablesModel:
        """List the reviewables of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            The answer: ``VersionReviewablesModel``.

        GET /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_VERSION, (project_name, version_id))

    async def sort_version_reviewables(
        self,
        project_name: str,
        version_id: str,
        body: models.SortReviewablesRequest | types.SortReviewablesRequestDict,
    ) -> None:
        """Set the order of a version's reviewables.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.5.0
        """
        return await self._send(_SORT_VERSION_REVIEWABLES, (project_name, version_id), body=body)

    async def update_reviewable(
        self,
        project_name: str,
        version_id: str,
        activity_id: str,
        body: models.UpdateReviewablesRequest | types.UpdateReviewablesRequestDict,
    ) -> None:
        """Change the label of a reviewable.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            activity_id: Id of the activity that the reviewable came with.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}; since server 1.5.0
        """
        return await self._send(_UPDATE_REVIEWABLE, (project_name, version_id, activity_id), body=body)

    async def upload_reviewable(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        label: str | None = None,
    ) -> models.ReviewableModel:
        """Upload a video or image to review with a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            label: Label to show instead of the file's name.

        Returns:
            The answer: ``ReviewableModel``.

        POST /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return await self._send(
            _UPLOAD_REVIEWABLE,
            (project_name, version_id),
            query=(("label", label),),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )


class RawReviewables(RawApi):
    """Operations of "Reviewables", without models."""

    def get_reviewables_for_folder(
        self,
        project_name: str,
        folder_id: str,
    ) -> Raw[list[types.VersionReviewablesModelDict]]:
        """List the reviewables of all versions in a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders/{folder_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_FOLDER, (project_name, folder_id))

    def get_reviewables_for_product(
        self,
        project_name: str,
        product_id: str,
    ) -> Raw[list[types.VersionReviewablesModelDict]]:
        """List the reviewables of all versions of a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/products/{product_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_PRODUCT, (project_name, product_id))

    def get_reviewables_for_task(self, project_name: str, task_id: str) -> Raw[list[types.VersionReviewablesModelDict]]:
        """List the reviewables of all versions made in a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tasks/{task_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_TASK, (project_name, task_id))

    def get_reviewables_for_version(self, project_name: str, version_id: str) -> Raw[types.VersionReviewablesModelDict]:
        """List the reviewables of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return self._send(_GET_REVIEWABLES_FOR_VERSION, (project_name, version_id))

    def sort_version_reviewables(
        self,
        project_name: str,
        version_id: str,
        body: models.SortReviewablesRequest | types.SortReviewablesRequestDict,
    ) -> Raw[None]:
        """Set the order of a version's reviewables.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.5.0
        """
        return self._send(_SORT_VERSION_REVIEWABLES, (project_name, version_id), body=body)

    def update_reviewable(
        self,
        project_name: str,
        version_id: str,
        activity_id: str,
        body: models.UpdateReviewablesRequest | types.UpdateReviewablesRequestDict,
    ) -> Raw[None]:
        """Change the label of a reviewable.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            activity_id: Id of the activity that the reviewable came with.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}; since server 1.5.0
        """
        return self._send(_UPDATE_REVIEWABLE, (project_name, version_id, activity_id), body=body)

    def upload_reviewable(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        label: str | None = None,
    ) -> Raw[types.ReviewableModelDict]:
        """Upload a video or image to review with a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            label: Label to show instead of the file's name.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return self._send(
            _UPLOAD_REVIEWABLE,
            (project_name, version_id),
            query=(("label", label),),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )


class AsyncRawReviewables(AsyncRawApi):
    """Operations of "Reviewables", asynchronous, without models."""

    async def get_reviewables_for_folder(
        self,
        project_name: str,
        folder_id: str,
    ) -> Raw[list[types.VersionReviewablesModelDict]]:
        """List the reviewables of all versions in a folder.

        Args:
            project_name: Name of the project.
            folder_id: Id of the folder.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/folders/{folder_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_FOLDER, (project_name, folder_id))

    async def get_reviewables_for_product(
        self,
        project_name: str,
        product_id: str,
    ) -> Raw[list[types.VersionReviewablesModelDict]]:
        """List the reviewables of all versions of a product.

        Args:
            project_name: Name of the project.
            product_id: Id of the product.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/products/{product_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_PRODUCT, (project_name, product_id))

    async def get_reviewables_for_task(
        self,
        project_name: str,
        task_id: str,
    ) -> Raw[list[types.VersionReviewablesModelDict]]:
        """List the reviewables of all versions made in a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tasks/{task_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_TASK, (project_name, task_id))

    async def get_reviewables_for_version(
        self,
        project_name: str,
        version_id: str,
    ) -> Raw[types.VersionReviewablesModelDict]:
        """List the reviewables of a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return await self._send(_GET_REVIEWABLES_FOR_VERSION, (project_name, version_id))

    async def sort_version_reviewables(
        self,
        project_name: str,
        version_id: str,
        body: models.SortReviewablesRequest | types.SortReviewablesRequestDict,
    ) -> Raw[None]:
        """Set the order of a version's reviewables.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.5.0
        """
        return await self._send(_SORT_VERSION_REVIEWABLES, (project_name, version_id), body=body)

    async def update_reviewable(
        self,
        project_name: str,
        version_id: str,
        activity_id: str,
        body: models.UpdateReviewablesRequest | types.UpdateReviewablesRequestDict,
    ) -> Raw[None]:
        """Change the label of a reviewable.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            activity_id: Id of the activity that the reviewable came with.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/versions/{version_id}/reviewables/{activity_id}; since server 1.5.0
        """
        return await self._send(_UPDATE_REVIEWABLE, (project_name, version_id, activity_id), body=body)

    async def upload_reviewable(
        self,
        project_name: str,
        version_id: str,
        content: Content,
        *,
        x_file_name: str,
        content_type: str = "application/octet-stream",
        label: str | None = None,
    ) -> Raw[types.ReviewableModelDict]:
        """Upload a video or image to review with a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            x_file_name: Name of the file.
            label: Label to show instead of the file's name.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/versions/{version_id}/reviewables; since server 1.3.0
        """
        return await self._send(
            _UPLOAD_REVIEWABLE,
            (project_name, version_id),
            query=(("label", label),),
            headers=(("x-file-name", x_file_name),),
            body=content,
            content_type=content_type,
        )
