"""Operations of "Workfiles"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawWorkfiles", "AsyncWorkfiles", "RawWorkfiles", "Workfiles"]

_CREATE_WORKFILE = Operation(
    "create_workfile",
    "POST",
    "/api/projects/{project_name}/workfiles",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_WORKFILE = Operation(
    "delete_workfile",
    "DELETE",
    "/api/projects/{project_name}/workfiles/{workfile_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_WORKFILE = Operation(
    "get_workfile",
    "GET",
    "/api/projects/{project_name}/workfiles/{workfile_id}",
    True,
    since="1.0.0",
    result=("model", "workfile_model", "WorkfileModel"),
)
_UPDATE_WORKFILE = Operation(
    "update_workfile",
    "PATCH",
    "/api/projects/{project_name}/workfiles/{workfile_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Workfiles(Api):
    """Operations of "Workfiles"."""

    @cached_property
    def raw(self) -> RawWorkfiles:
        """The same operations, answering with status, headers and plain JSON."""
        return RawWorkfiles(self._sender)

    def create_workfile(
        self,
        project_name: str,
        body: models.WorkfilePostModel | types.WorkfilePostModelDict,
    ) -> models.EntityIdResponse:
        """Create the record of a workfile.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/workfiles; since server 1.0.0
        """
        return self._send(_CREATE_WORKFILE, (project_name,), body=body)

    def delete_workfile(self, project_name: str, workfile_id: str) -> None:
        """Delete the record of a workfile; the file itself stays.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        DELETE /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return self._send(_DELETE_WORKFILE, (project_name, workfile_id))

    def get_workfile(self, project_name: str, workfile_id: str) -> models.WorkfileModel:
        """Read one workfile with its attributes.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        Returns:
            The answer: ``WorkfileModel``.

        GET /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return self._send(_GET_WORKFILE, (project_name, workfile_id))

    def update_workfile(
        self,
        project_name: str,
        workfile_id: str,
        body: models.WorkfilePatchModel | types.WorkfilePatchModelDict,
    ) -> None:
        """Change the record of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return self._send(_UPDATE_WORKFILE, (project_name, workfile_id), body=body)


class AsyncWorkfiles(AsyncApi):
    """Operations of "Workfiles", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawWorkfiles:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawWorkfiles(self._sender)

    async def create_workfile(
        self,
        project_name: str,
        body: models.WorkfilePostModel | types.WorkfilePostModelDict,
    ) -> models.EntityIdResponse:
        """Create the record of a workfile.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/workfiles; since server 1.0.0
        """
        return await self._send(_CREATE_WORKFILE, (project_name,), body=body)

    async def delete_workfile(self, project_name: str, workfile_id: str) -> None:
        """Delete the record of a workfile; the file itself stays.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        DELETE /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return await self._send(_DELETE_WORKFILE, (project_name, workfile_id))

    async def get_workfile(self, project_name: str, workfile_id: str) -> models.WorkfileModel:
        """Read one workfile with its attributes.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        Returns:
            The answer: ``WorkfileModel``.

        GET /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return await self._send(_GET_WORKFILE, (project_name, workfile_id))

    async def update_workfile(
        self,
        project_name: str,
        workfile_id: str,
        body: models.WorkfilePatchModel | types.WorkfilePatchModelDict,
    ) -> None:
        """Change the record of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_WORKFILE, (project_name, workfile_id), body=body)


class RawWorkfiles(RawApi):
    """Operations of "Workfiles", without models."""

    def create_workfile(
        self,
        project_name: str,
        body: models.WorkfilePostModel | types.WorkfilePostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create the record of a workfile.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/workfiles; since server 1.0.0
        """
        return self._send(_CREATE_WORKFILE, (project_name,), body=body)

    def delete_workfile(self, project_name: str, workfile_id: str) -> Raw[None]:
        """Delete the record of a workfile; the file itself stays.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return self._send(_DELETE_WORKFILE, (project_name, workfile_id))

    def get_workfile(self, project_name: str, workfile_id: str) -> Raw[types.WorkfileModelDict]:
        """Read one workfile with its attributes.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return self._send(_GET_WORKFILE, (project_name, workfile_id))

    def update_workfile(
        self,
        project_name: str,
        workfile_id: str,
        body: models.WorkfilePatchModel | types.WorkfilePatchModelDict,
    ) -> Raw[None]:
        """Change the record of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return self._send(_UPDATE_WORKFILE, (project_name, workfile_id), body=body)


class AsyncRawWorkfiles(AsyncRawApi):
    """Operations of "Workfiles", asynchronous, without models."""

    async def create_workfile(
        self,
        project_name: str,
        body: models.WorkfilePostModel | types.WorkfilePostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create the record of a workfile.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/workfiles; since server 1.0.0
        """
        return await self._send(_CREATE_WORKFILE, (project_name,), body=body)

    async def delete_workfile(self, project_name: str, workfile_id: str) -> Raw[None]:
        """Delete the record of a workfile; the file itself stays.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return await self._send(_DELETE_WORKFILE, (project_name, workfile_id))

    async def get_workfile(self, project_name: str, workfile_id: str) -> Raw[types.WorkfileModelDict]:
        """Read one workfile with its attributes.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return await self._send(_GET_WORKFILE, (project_name, workfile_id))

    async def update_workfile(
        self,
        project_name: str,
        workfile_id: str,
        body: models.WorkfilePatchModel | types.WorkfilePatchModelDict,
    ) -> Raw[None]:
        """Change the record of a workfile.

        Args:
            project_name: Name of the project.
            workfile_id: Id of the workfile.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/workfiles/{workfile_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_WORKFILE, (project_name, workfile_id), body=body)
