"""Operations of "Operations"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncOperations", "AsyncRawOperations", "Operations", "RawOperations"]

_ACTIVITIES_OPERATIONS = Operation(
    "activities_operations",
    "POST",
    "/api/projects/{project_name}/operations/activities",
    False,
    body="application/json",
    since="1.7.0",
    result=("model", "activity_operations_response_model", "ActivityOperationsResponseModel"),
)
_BACKGROUND_OPERATIONS = Operation(
    "background_operations",
    "POST",
    "/api/projects/{project_name}/operations/background",
    False,
    body="application/json",
    since="1.12.0",
    result=("model", "background_operations_response_model", "BackgroundOperationsResponseModel"),
)
_GET_BACKGROUND_OPERATIONS_STATUS = Operation(
    "get_background_operations_status",
    "GET",
    "/api/projects/{project_name}/operations/background/{task_id}",
    True,
    since="1.12.0",
    result=("model", "background_operations_response_model", "BackgroundOperationsResponseModel"),
)
_OPERATIONS = Operation(
    "operations",
    "POST",
    "/api/projects/{project_name}/operations",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "operations_response_model", "OperationsResponseModel"),
)


class Operations(Api):
    """Operations of "Operations"."""

    @cached_property
    def raw(self) -> RawOperations:
        """The same operations, answering with status, headers and plain JSON."""
        return RawOperations(self._sender)

    def activities_operations(
        self,
        project_name: str,
        body: models.ActivityOperationsRequestModel | types.ActivityOperationsRequestModelDict,
    ) -> models.ActivityOperationsResponseModel:
        """Create, update and delete activities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``ActivityOperationsResponseModel``.

        POST /api/projects/{project_name}/operations/activities; since server 1.7.0
        """
        return self._send(_ACTIVITIES_OPERATIONS, (project_name,), body=body)

    def background_operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> models.BackgroundOperationsResponseModel:
        """Start a batch of entity operations that runs on in the background.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``BackgroundOperationsResponseModel``.

        POST /api/projects/{project_name}/operations/background; since server 1.12.0
        """
        return self._send(_BACKGROUND_OPERATIONS, (project_name,), body=body)

    def get_background_operations_status(
        self,
        project_name: str,
        task_id: str,
    ) -> models.BackgroundOperationsResponseModel:
        """Read the progress and result of a background batch.

        Args:
            project_name: Name of the project.
            task_id: Id of the background batch.

        Returns:
            The answer: ``BackgroundOperationsResponseModel``.

        GET /api/projects/{project_name}/operations/background/{task_id}; since server 1.12.0
        """
        return self._send(_GET_BACKGROUND_OPERATIONS_STATUS, (project_name, task_id))

    def operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> models.OperationsResponseModel:
        """Create, update and delete entities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``OperationsResponseModel``.

        POST /api/projects/{project_name}/operations; since server 1.0.0
        """
        return self._send(_OPERATIONS, (project_name,), body=body)


class AsyncOperations(AsyncApi):
    """Operations of "Operations", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawOperations:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawOperations(self._sender)

    async def activities_operations(
        self,
        project_name: str,
        body: models.ActivityOperationsRequestModel | types.ActivityOperationsRequestModelDict,
    ) -> models.ActivityOperationsResponseModel:
        """Create, update and delete activities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``ActivityOperationsResponseModel``.

        POST /api/projects/{project_name}/operations/activities; since server 1.7.0
        """
        return await self._send(_ACTIVITIES_OPERATIONS, (project_name,), body=body)

    async def background_operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> models.BackgroundOperationsResponseModel:
        """Start a batch of entity operations that runs on in the background.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``BackgroundOperationsResponseModel``.

        POST /api/projects/{project_name}/operations/background; since server 1.12.0
        """
        return await self._send(_BACKGROUND_OPERATIONS, (project_name,), body=body)

    async def get_background_operations_status(
        self,
        project_name: str,
        task_id: str,
    ) -> models.BackgroundOperationsResponseModel:
        """Read the progress and result of a background batch.

        Args:
            project_name: Name of the project.
            task_id: Id of the background batch.

        Returns:
            The answer: ``BackgroundOperationsResponseModel``.

        GET /api/projects/{project_name}/operations/background/{task_id}; since server 1.12.0
        """
        return await self._send(_GET_BACKGROUND_OPERATIONS_STATUS, (project_name, task_id))

    async def operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> models.OperationsResponseModel:
        """Create, update and delete entities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``OperationsResponseModel``.

        POST /api/projects/{project_name}/operations; since server 1.0.0
        """
        return await self._send(_OPERATIONS, (project_name,), body=body)


class RawOperations(RawApi):
    """Operations of "Operations", without models."""

    def activities_operations(
        self,
        project_name: str,
        body: models.ActivityOperationsRequestModel | types.ActivityOperationsRequestModelDict,
    ) -> Raw[types.ActivityOperationsResponseModelDict]:
        """Create, update and delete activities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/operations/activities; since server 1.7.0
        """
        return self._send(_ACTIVITIES_OPERATIONS, (project_name,), body=body)

    def background_operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> Raw[types.BackgroundOperationsResponseModelDict]:
        """Start a batch of entity operations that runs on in the background.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/operations/background; since server 1.12.0
        """
        return self._send(_BACKGROUND_OPERATIONS, (project_name,), body=body)

    def get_background_operations_status(
        self,
        project_name: str,
        task_id: str,
    ) -> Raw[types.BackgroundOperationsResponseModelDict]:
        """Read the progress and result of a background batch.

        Args:
            project_name: Name of the project.
            task_id: Id of the background batch.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/operations/background/{task_id}; since server 1.12.0
        """
        return self._send(_GET_BACKGROUND_OPERATIONS_STATUS, (project_name, task_id))

    def operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> Raw[types.OperationsResponseModelDict]:
        """Create, update and delete entities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/operations; since server 1.0.0
        """
        return self._send(_OPERATIONS, (project_name,), body=body)


class AsyncRawOperations(AsyncRawApi):
    """Operations of "Operations", asynchronous, without models."""

    async def activities_operations(
        self,
        project_name: str,
        body: models.ActivityOperationsRequestModel | types.ActivityOperationsRequestModelDict,
    ) -> Raw[types.ActivityOperationsResponseModelDict]:
        """Create, update and delete activities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/operations/activities; since server 1.7.0
        """
        return await self._send(_ACTIVITIES_OPERATIONS, (project_name,), body=body)

    async def background_operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> Raw[types.BackgroundOperationsResponseModelDict]:
        """Start a batch of entity operations that runs on in the background.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/operations/background; since server 1.12.0
        """
        return await self._send(_BACKGROUND_OPERATIONS, (project_name,), body=body)

    async def get_background_operations_status(
        self,
        project_name: str,
        task_id: str,
    ) -> Raw[types.BackgroundOperationsResponseModelDict]:
        """Read the progress and result of a background batch.

        Args:
            project_name: Name of the project.
            task_id: Id of the background batch.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/operations/background/{task_id}; since server 1.12.0
        """
        return await self._send(_GET_BACKGROUND_OPERATIONS_STATUS, (project_name, task_id))

    async def operations(
        self,
        project_name: str,
        body: models.OperationsRequestModel | types.OperationsRequestModelDict,
    ) -> Raw[types.OperationsResponseModelDict]:
        """Create, update and delete entities in one batch.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/operations; since server 1.0.0
        """
        return await self._send(_OPERATIONS, (project_name,), body=body)
