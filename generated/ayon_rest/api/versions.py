"""Operations of "Versions"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawVersions", "AsyncVersions", "RawVersions", "Versions"]

_CREATE_VERSION = Operation(
    "create_version",
    "POST",
    "/api/projects/{project_name}/versions",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_VERSION = Operation(
    "delete_version",
    "DELETE",
    "/api/projects/{project_name}/versions/{version_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_VERSION = Operation(
    "get_version",
    "GET",
    "/api/projects/{project_name}/versions/{version_id}",
    True,
    since="1.0.0",
    result=("model", "version_model", "VersionModel"),
)
_UPDATE_VERSION = Operation(
    "update_version",
    "PATCH",
    "/api/projects/{project_name}/versions/{version_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Versions(Api):
    """Operations of "Versions"."""

    @cached_property
    def raw(self) -> RawVersions:
        """The same operations, answering with status, headers and plain JSON."""
        return RawVersions(self._sender)

    def create_version(
        self,
        project_name: str,
        body: models.VersionPostModel | types.VersionPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a version of a product.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/versions; since server 1.0.0
        """
        return self._send(_CREATE_VERSION, (project_name,), body=body)

    def delete_version(self, project_name: str, version_id: str) -> None:
        """Delete a version with its representations.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        DELETE /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return self._send(_DELETE_VERSION, (project_name, version_id))

    def get_version(self, project_name: str, version_id: str) -> models.VersionModel:
        """Read one version with its attributes.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            The answer: ``VersionModel``.

        GET /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return self._send(_GET_VERSION, (project_name, version_id))

    def update_version(
        self,
        project_name: str,
        version_id: str,
        body: models.VersionPatchModel | types.VersionPatchModelDict,
    ) -> None:
        """Change a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return self._send(_UPDATE_VERSION, (project_name, version_id), body=body)


class AsyncVersions(AsyncApi):
    """Operations of "Versions", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawVersions:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawVersions(self._sender)

    async def create_version(
        self,
        project_name: str,
        body: models.VersionPostModel | types.VersionPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a version of a product.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/versions; since server 1.0.0
        """
        return await self._send(_CREATE_VERSION, (project_name,), body=body)

    async def delete_version(self, project_name: str, version_id: str) -> None:
        """Delete a version with its representations.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        DELETE /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return await self._send(_DELETE_VERSION, (project_name, version_id))

    async def get_version(self, project_name: str, version_id: str) -> models.VersionModel:
        """Read one version with its attributes.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            The answer: ``VersionModel``.

        GET /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return await self._send(_GET_VERSION, (project_name, version_id))

    async def update_version(
        self,
        project_name: str,
        version_id: str,
        body: models.VersionPatchModel | types.VersionPatchModelDict,
    ) -> None:
        """Change a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_VERSION, (project_name, version_id), body=body)


class RawVersions(RawApi):
    """Operations of "Versions", without models."""

    def create_version(
        self,
        project_name: str,
        body: models.VersionPostModel | types.VersionPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a version of a product.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/versions; since server 1.0.0
        """
        return self._send(_CREATE_VERSION, (project_name,), body=body)

    def delete_version(self, project_name: str, version_id: str) -> Raw[None]:
        """Delete a version with its representations.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return self._send(_DELETE_VERSION, (project_name, version_id))

    def get_version(self, project_name: str, version_id: str) -> Raw[types.VersionModelDict]:
        """Read one version with its attributes.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return self._send(_GET_VERSION, (project_name, version_id))

    def update_version(
        self,
        project_name: str,
        version_id: str,
        body: models.VersionPatchModel | types.VersionPatchModelDict,
    ) -> Raw[None]:
        """Change a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return self._send(_UPDATE_VERSION, (project_name, version_id), body=body)


class AsyncRawVersions(AsyncRawApi):
    """Operations of "Versions", asynchronous, without models."""

    async def create_version(
        self,
        project_name: str,
        body: models.VersionPostModel | types.VersionPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a version of a product.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/versions; since server 1.0.0
        """
        return await self._send(_CREATE_VERSION, (project_name,), body=body)

    async def delete_version(self, project_name: str, version_id: str) -> Raw[None]:
        """Delete a version with its representations.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return await self._send(_DELETE_VERSION, (project_name, version_id))

    async def get_version(self, project_name: str, version_id: str) -> Raw[types.VersionModelDict]:
        """Read one version with its attributes.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return await self._send(_GET_VERSION, (project_name, version_id))

    async def update_version(
        self,
        project_name: str,
        version_id: str,
        body: models.VersionPatchModel | types.VersionPatchModelDict,
    ) -> Raw[None]:
        """Change a version.

        Args:
            project_name: Name of the project.
            version_id: Id of the version.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/versions/{version_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_VERSION, (project_name, version_id), body=body)
