"""Operations of "Tasks"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawTasks", "AsyncTasks", "RawTasks", "Tasks"]

_ASSIGN_USERS_TO_TASK = Operation(
    "assign_users_to_task",
    "POST",
    "/api/projects/{project_name}/tasks/{task_id}/assign",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CREATE_TASK = Operation(
    "create_task",
    "POST",
    "/api/projects/{project_name}/tasks",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_TASK = Operation(
    "delete_task",
    "DELETE",
    "/api/projects/{project_name}/tasks/{task_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_TASK = Operation(
    "get_task",
    "GET",
    "/api/projects/{project_name}/tasks/{task_id}",
    True,
    since="1.0.0",
    result=("model", "task_model", "TaskModel"),
)
_QUERY_TASKS_FOLDERS = Operation(
    "query_tasks_folders",
    "POST",
    "/api/projects/{project_name}/tasksFolders",
    True,
    body="application/json",
    since="1.9.0",
    result=("model", "tasks_folders_response", "TasksFoldersResponse"),
)
_UPDATE_TASK = Operation(
    "update_task",
    "PATCH",
    "/api/projects/{project_name}/tasks/{task_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Tasks(Api):
    """Operations of "Tasks"."""

    @cached_property
    def raw(self) -> RawTasks:
        """The same operations, answering with status, headers and plain JSON."""
        return RawTasks(self._sender)

    def assign_users_to_task(
        self,
        project_name: str,
        task_id: str,
        body: models.AssignUsersRequestModel | types.AssignUsersRequestModelDict,
    ) -> None:
        """Add, remove or replace the assignees of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/tasks/{task_id}/assign; since server 1.0.0
        """
        return self._send(_ASSIGN_USERS_TO_TASK, (project_name, task_id), body=body)

    def create_task(
        self,
        project_name: str,
        body: models.TaskPostModel | types.TaskPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a task in a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/tasks; since server 1.0.0
        """
        return self._send(_CREATE_TASK, (project_name,), body=body)

    def delete_task(self, project_name: str, task_id: str) -> None:
        """Delete a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        DELETE /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return self._send(_DELETE_TASK, (project_name, task_id))

    def get_task(self, project_name: str, task_id: str) -> models.TaskModel:
        """Read one task with its attributes.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            The answer: ``TaskModel``.

        GET /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return self._send(_GET_TASK, (project_name, task_id))

    def query_tasks_folders(
        self,
        project_name: str,
        body: models.TasksFoldersQuery | types.TasksFoldersQueryDict,
    ) -> models.TasksFoldersResponse:
        """Find the ids of folders whose tasks match a filter or a search text.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``TasksFoldersResponse``.

        POST /api/projects/{project_name}/tasksFolders; since server 1.9.0; deprecated by the server
        """
        return self._send(_QUERY_TASKS_FOLDERS, (project_name,), body=body)

    def update_task(
        self,
        project_name: str,
        task_id: str,
        body: models.TaskPatchModel | types.TaskPatchModelDict,
    ) -> None:
        """Change a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return self._send(_UPDATE_TASK, (project_name, task_id), body=body)


class AsyncTasks(AsyncApi):
    """Operations of "Tasks", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawTasks:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawTasks(self._sender)

    async def assign_users_to_task(
        self,
        project_name: str,
        task_id: str,
        body: models.AssignUsersRequestModel | types.AssignUsersRequestModelDict,
    ) -> None:
        """Add, remove or replace the assignees of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/tasks/{task_id}/assign; since server 1.0.0
        """
        return await self._send(_ASSIGN_USERS_TO_TASK, (project_name, task_id), body=body)

    async def create_task(
        self,
        project_name: str,
        body: models.TaskPostModel | types.TaskPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a task in a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projects/{project_name}/tasks; since server 1.0.0
        """
        return await self._send(_CREATE_TASK, (project_name,), body=body)

    async def delete_task(self, project_name: str, task_id: str) -> None:
        """Delete a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        DELETE /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return await self._send(_DELETE_TASK, (project_name, task_id))

    async def get_task(self, project_name: str, task_id: str) -> models.TaskModel:
        """Read one task with its attributes.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            The answer: ``TaskModel``.

        GET /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return await self._send(_GET_TASK, (project_name, task_id))

    async def query_tasks_folders(
        self,
        project_name: str,
        body: models.TasksFoldersQuery | types.TasksFoldersQueryDict,
    ) -> models.TasksFoldersResponse:
        """Find the ids of folders whose tasks match a filter or a search text.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``TasksFoldersResponse``.

        POST /api/projects/{project_name}/tasksFolders; since server 1.9.0; deprecated by the server
        """
        return await self._send(_QUERY_TASKS_FOLDERS, (project_name,), body=body)

    async def update_task(
        self,
        project_name: str,
        task_id: str,
        body: models.TaskPatchModel | types.TaskPatchModelDict,
    ) -> None:
        """Change a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_TASK, (project_name, task_id), body=body)


class RawTasks(RawApi):
    """Operations of "Tasks", without models."""

    def assign_users_to_task(
        self,
        project_name: str,
        task_id: str,
        body: models.AssignUsersRequestModel | types.AssignUsersRequestModelDict,
    ) -> Raw[None]:
        """Add, remove or replace the assignees of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasks/{task_id}/assign; since server 1.0.0
        """
        return self._send(_ASSIGN_USERS_TO_TASK, (project_name, task_id), body=body)

    def create_task(
        self,
        project_name: str,
        body: models.TaskPostModel | types.TaskPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a task in a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasks; since server 1.0.0
        """
        return self._send(_CREATE_TASK, (project_name,), body=body)

    def delete_task(self, project_name: str, task_id: str) -> Raw[None]:
        """Delete a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return self._send(_DELETE_TASK, (project_name, task_id))

    def get_task(self, project_name: str, task_id: str) -> Raw[types.TaskModelDict]:
        """Read one task with its attributes.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return self._send(_GET_TASK, (project_name, task_id))

    def query_tasks_folders(
        self,
        project_name: str,
        body: models.TasksFoldersQuery | types.TasksFoldersQueryDict,
    ) -> Raw[types.TasksFoldersResponseDict]:
        """Find the ids of folders whose tasks match a filter or a search text.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasksFolders; since server 1.9.0; deprecated by the server
        """
        return self._send(_QUERY_TASKS_FOLDERS, (project_name,), body=body)

    def update_task(
        self,
        project_name: str,
        task_id: str,
        body: models.TaskPatchModel | types.TaskPatchModelDict,
    ) -> Raw[None]:
        """Change a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return self._send(_UPDATE_TASK, (project_name, task_id), body=body)


class AsyncRawTasks(AsyncRawApi):
    """Operations of "Tasks", asynchronous, without models."""

    async def assign_users_to_task(
        self,
        project_name: str,
        task_id: str,
        body: models.AssignUsersRequestModel | types.AssignUsersRequestModelDict,
    ) -> Raw[None]:
        """Add, remove or replace the assignees of a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasks/{task_id}/assign; since server 1.0.0
        """
        return await self._send(_ASSIGN_USERS_TO_TASK, (project_name, task_id), body=body)

    async def create_task(
        self,
        project_name: str,
        body: models.TaskPostModel | types.TaskPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a task in a folder.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasks; since server 1.0.0
        """
        return await self._send(_CREATE_TASK, (project_name,), body=body)

    async def delete_task(self, project_name: str, task_id: str) -> Raw[None]:
        """Delete a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return await self._send(_DELETE_TASK, (project_name, task_id))

    async def get_task(self, project_name: str, task_id: str) -> Raw[types.TaskModelDict]:
        """Read one task with its attributes.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return await self._send(_GET_TASK, (project_name, task_id))

    async def query_tasks_folders(
        self,
        project_name: str,
        body: models.TasksFoldersQuery | types.TasksFoldersQueryDict,
    ) -> Raw[types.TasksFoldersResponseDict]:
        """Find the ids of folders whose tasks match a filter or a search text.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/tasksFolders; since server 1.9.0; deprecated by the server
        """
        return await self._send(_QUERY_TASKS_FOLDERS, (project_name,), body=body)

    async def update_task(
        self,
        project_name: str,
        task_id: str,
        body: models.TaskPatchModel | types.TaskPatchModelDict,
    ) -> Raw[None]:
        """Change a task.

        Args:
            project_name: Name of the project.
            task_id: Id of the task.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/tasks/{task_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_TASK, (project_name, task_id), body=body)
