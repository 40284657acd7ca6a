"""Operations of "Representations"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawRepresentations", "AsyncRepresentations", "RawRepresentations", "Representations"]

_CREATE_REPRESENTATION = Operation(
    "create_representation",
    "POST",
    "/api/projects/{project_name}/representations",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_REPRESENTATION = Operation(
    "delete_representation",
    "DELETE",
    "/api/projects/{project_name}/representations/{representation_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_REPRESENTATION = Operation(
    "get_representation",
    "GET",
    "/api/projects/{project_name}/representations/{representation_id}",
    True,
    since="1.0.0",
    result=("model", "representation_model", "RepresentationModel"),
)
_REPRESENTATION_CONTEXT_FILTER = Operation(
    "representation_context_filter",
    "POST",
    "/api/projects/{project_name}/repreContextFilter",
    True,
    body="application/json",
    since="1.0.0",
    result=("model", "lookup_response_model", "LookupResponseModel"),
)
_UPDATE_REPRESENTATION = Operation(
    "update_representation",
    "PATCH",
    "/api/projects/{project_name}/representations/{representation_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Representations(Api):
    """Operations of "Representations"."""

    @cached_property
    def raw(self) -> RawRepresentations:
        """The same operations, answering with status, headers and plain JSON."""
        return RawRepresentations(self._sender)

    def create_representation(
        self,
        project_name: str,
        body: models.RepresentationPostModel | types.RepresentationPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a representation of a version.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/representations; since server 1.0.0
        """
        return self._send(_CREATE_REPRESENTATION, (project_name,), body=body)

    def delete_representation(self, project_name: str, representation_id: str) -> None:
        """Delete a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        DELETE /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return self._send(_DELETE_REPRESENTATION, (project_name, representation_id))

    def get_representation(self, project_name: str, representation_id: str) -> models.RepresentationModel:
        """Read one representation with its files and attributes.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        Returns:
            The answer: ``RepresentationModel``.

        GET /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return self._send(_GET_REPRESENTATION, (project_name, representation_id))

    def representation_context_filter(
        self,
        project_name: str,
        body: models.LookupRequestModel | types.LookupRequestModelDict,
    ) -> models.LookupResponseModel:
        """Find representations by names, versions and values of their context.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LookupResponseModel``.

        POST /api/projects/{project_name}/repreContextFilter; since server 1.0.0
        """
        return self._send(_REPRESENTATION_CONTEXT_FILTER, (project_name,), body=body)

    def update_representation(
        self,
        project_name: str,
        representation_id: str,
        body: models.RepresentationPatchModel | types.RepresentationPatchModelDict,
    ) -> None:
        """Change a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return self._send(_UPDATE_REPRESENTATION, (project_name, representation_id), body=body)


class AsyncRepresentations(AsyncApi):
    """Operations of "Representations", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawRepresentations:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawRepresentations(self._sender)

    async def create_representation(
        self,
        project_name: str,
        body: models.RepresentationPostModel | types.RepresentationPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a representation of a version.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/representations; since server 1.0.0
        """
        return await self._send(_CREATE_REPRESENTATION, (project_name,), body=body)

    async def delete_representation(self, project_name: str, representation_id: str) -> None:
        """Delete a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        DELETE /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return await self._send(_DELETE_REPRESENTATION, (project_name, representation_id))

    async def get_representation(self, project_name: str, representation_id: str) -> models.RepresentationModel:
        """Read one representation with its files and attributes.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        Returns:
            The answer: ``RepresentationModel``.

        GET /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return await self._send(_GET_REPRESENTATION, (project_name, representation_id))

    async def representation_context_filter(
        self,
        project_name: str,
        body: models.LookupRequestModel | types.LookupRequestModelDict,
    ) -> models.LookupResponseModel:
        """Find representations by names, versions and values of their context.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LookupResponseModel``.

        POST /api/projects/{project_name}/repreContextFilter; since server 1.0.0
        """
        return await self._send(_REPRESENTATION_CONTEXT_FILTER, (project_name,), body=body)

    async def update_representation(
        self,
        project_name: str,
        representation_id: str,
        body: models.RepresentationPatchModel | types.RepresentationPatchModelDict,
    ) -> None:
        """Change a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_REPRESENTATION, (project_name, representation_id), body=body)


class RawRepresentations(RawApi):
    """Operations of "Representations", without models."""

    def create_representation(
        self,
        project_name: str,
        body: models.RepresentationPostModel | types.RepresentationPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a representation of a version.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/representations; since server 1.0.0
        """
        return self._send(_CREATE_REPRESENTATION, (project_name,), body=body)

    def delete_representation(self, project_name: str, representation_id: str) -> Raw[None]:
        """Delete a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return self._send(_DELETE_REPRESENTATION, (project_name, representation_id))

    def get_representation(self, project_name: str, representation_id: str) -> Raw[types.RepresentationModelDict]:
        """Read one representation with its files and attributes.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return self._send(_GET_REPRESENTATION, (project_name, representation_id))

    def representation_context_filter(
        self,
        project_name: str,
        body: models.LookupRequestModel | types.LookupRequestModelDict,
    ) -> Raw[types.LookupResponseModelDict]:
        """Find representations by names, versions and values of their context.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/repreContextFilter; since server 1.0.0
        """
        return self._send(_REPRESENTATION_CONTEXT_FILTER, (project_name,), body=body)

    def update_representation(
        self,
        project_name: str,
        representation_id: str,
        body: models.RepresentationPatchModel | types.RepresentationPatchModelDict,
    ) -> Raw[None]:
        """Change a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return self._send(_UPDATE_REPRESENTATION, (project_name, representation_id), body=body)


class AsyncRawRepresentations(AsyncRawApi):
    """Operations of "Representations", asynchronous, without models."""

    async def create_representation(
        self,
        project_name: str,
        body: models.RepresentationPostModel | types.RepresentationPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a representation of a version.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/representations; since server 1.0.0
        """
        return await self._send(_CREATE_REPRESENTATION, (project_name,), body=body)

    async def delete_representation(self, project_name: str, representation_id: str) -> Raw[None]:
        """Delete a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return await self._send(_DELETE_REPRESENTATION, (project_name, representation_id))

    async def get_representation(self, project_name: str, representation_id: str) -> Raw[types.RepresentationModelDict]:
        """Read one representation with its files and attributes.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return await self._send(_GET_REPRESENTATION, (project_name, representation_id))

    async def representation_context_filter(
        self,
        project_name: str,
        body: models.LookupRequestModel | types.LookupRequestModelDict,
    ) -> Raw[types.LookupResponseModelDict]:
        """Find representations by names, versions and values of their context.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/repreContextFilter; since server 1.0.0
        """
        return await self._send(_REPRESENTATION_CONTEXT_FILTER, (project_name,), body=body)

    async def update_representation(
        self,
        project_name: str,
        representation_id: str,
        body: models.RepresentationPatchModel | types.RepresentationPatchModelDict,
    ) -> Raw[None]:
        """Change a representation.

        Args:
            project_name: Name of the project.
            representation_id: Id of the representation.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/representations/{representation_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_REPRESENTATION, (project_name, representation_id), body=body)
