"""Operations of "Project folders"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncProjectFolders", "AsyncRawProjectFolders", "ProjectFolders", "RawProjectFolders"]

_ASSIGN_PROJECTS_TO_FOLDER = Operation(
    "assign_projects_to_folder",
    "POST",
    "/api/projectFolders/assign",
    False,
    body="application/json",
    answer="",
    since="1.14.0",
)
_CREATE_PROJECT_FOLDER = Operation(
    "create_project_folder",
    "POST",
    "/api/projectFolders",
    False,
    body="application/json",
    since="1.14.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_PROJECT_FOLDER = Operation(
    "delete_project_folder",
    "DELETE",
    "/api/projectFolders/{folder_id}",
    True,
    answer="",
    since="1.14.0",
)
_GET_PROJECT_FOLDERS = Operation(
    "get_project_folders",
    "GET",
    "/api/projectFolders",
    True,
    since="1.14.0",
    result=("model", "project_folders_response_model", "ProjectFoldersResponseModel"),
)
_SET_PROJECT_FOLDERS_ORDER = Operation(
    "set_project_folders_order",
    "POST",
    "/api/projectFolders/order",
    False,
    body="application/json",
    answer="",
    since="1.14.0",
)
_UPDATE_PROJECT_FOLDER = Operation(
    "update_project_folder",
    "PATCH",
    "/api/projectFolders/{folder_id}",
    False,
    body="application/json",
    answer="",
    since="1.14.0",
)


class ProjectFolders(Api):
    """Operations of "Project folders"."""

    @cached_property
    def raw(self) -> RawProjectFolders:
        """The same operations, answering with status, headers and plain JSON."""
        return RawProjectFolders(self._sender)

    def assign_projects_to_folder(self, body: models.AssignProjectRequest | types.AssignProjectRequestDict) -> None:
        """Put projects into a project folder, or take them out of theirs.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/projectFolders/assign; since server 1.14.0
        """
        return self._send(_ASSIGN_PROJECTS_TO_FOLDER, body=body)

    def create_project_folder(
        self,
        body: models.ProjectFolderPostModel | types.ProjectFolderPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a folder to sort projects into.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projectFolders; since server 1.14.0
        """
        return self._send(_CREATE_PROJECT_FOLDER, body=body)

    def delete_project_folder(self, folder_id: str) -> None:
        """Delete a project folder; the projects in it stay.

        Args:
            folder_id: Id of the project folder.

        DELETE /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return self._send(_DELETE_PROJECT_FOLDER, (folder_id,))

    def get_project_folders(self) -> models.ProjectFoldersResponseModel:
        """List the folders that projects are sorted into.

        Returns:
            The answer: ``ProjectFoldersResponseModel``.

        GET /api/projectFolders; since server 1.14.0
        """
        return self._send(_GET_PROJECT_FOLDERS)

    def set_project_folders_order(
        self,
        body: models.ProjectFolderOrderModel | types.ProjectFolderOrderModelDict,
    ) -> None:
        """Set the order of the project folders.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/projectFolders/order; since server 1.14.0
        """
        return self._send(_SET_PROJECT_FOLDERS_ORDER, body=body)

    def update_project_folder(
        self,
        folder_id: str,
        body: models.ProjectFolderPatchModel | types.ProjectFolderPatchModelDict,
    ) -> None:
        """Change the label, parent or look of a project folder.

        Args:
            folder_id: Id of the project folder.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return self._send(_UPDATE_PROJECT_FOLDER, (folder_id,), body=body)


class AsyncProjectFolders(AsyncApi):
    """Operations of "Project folders", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawProjectFolders:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawProjectFolders(self._sender)

    async def assign_projects_to_folder(
        self,
        body: models.AssignProjectRequest | types.AssignProjectRequestDict,
    ) -> None:
        """Put projects into a project folder, or take them out of theirs.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/projectFolders/assign; since server 1.14.0
        """
        return await self._send(_ASSIGN_PROJECTS_TO_FOLDER, body=body)

    async def create_project_folder(
        self,
        body: models.ProjectFolderPostModel | types.ProjectFolderPostModelDict,
    ) -> models.EntityIdResponse:
        """Create a folder to sort projects into.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/projectFolders; since server 1.14.0
        """
        return await self._send(_CREATE_PROJECT_FOLDER, body=body)

    async def delete_project_folder(self, folder_id: str) -> None:
        """Delete a project folder; the projects in it stay.

        Args:
            folder_id: Id of the project folder.

        DELETE /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return await self._send(_DELETE_PROJECT_FOLDER, (folder_id,))

    async def get_project_folders(self) -> models.ProjectFoldersResponseModel:
        """List the folders that projects are sorted into.

        Returns:
            The answer: ``ProjectFoldersResponseModel``.

        GET /api/projectFolders; since server 1.14.0
        """
        return await self._send(_GET_PROJECT_FOLDERS)

    async def set_project_folders_order(
        self,
        body: models.ProjectFolderOrderModel | types.ProjectFolderOrderModelDict,
    ) -> None:
        """Set the order of the project folders.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/projectFolders/order; since server 1.14.0
        """
        return await self._send(_SET_PROJECT_FOLDERS_ORDER, body=body)

    async def update_project_folder(
        self,
        folder_id: str,
        body: models.ProjectFolderPatchModel | types.ProjectFolderPatchModelDict,
    ) -> None:
        """Change the label, parent or look of a project folder.

        Args:
            folder_id: Id of the project folder.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return await self._send(_UPDATE_PROJECT_FOLDER, (folder_id,), body=body)


class RawProjectFolders(RawApi):
    """Operations of "Project folders", without models."""

    def assign_projects_to_folder(
        self,
        body: models.AssignProjectRequest | types.AssignProjectRequestDict,
    ) -> Raw[None]:
        """Put projects into a project folder, or take them out of theirs.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projectFolders/assign; since server 1.14.0
        """
        return self._send(_ASSIGN_PROJECTS_TO_FOLDER, body=body)

    def create_project_folder(
        self,
        body: models.ProjectFolderPostModel | types.ProjectFolderPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a folder to sort projects into.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projectFolders; since server 1.14.0
        """
        return self._send(_CREATE_PROJECT_FOLDER, body=body)

    def delete_project_folder(self, folder_id: str) -> Raw[None]:
        """Delete a project folder; the projects in it stay.

        Args:
            folder_id: Id of the project folder.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return self._send(_DELETE_PROJECT_FOLDER, (folder_id,))

    def get_project_folders(self) -> Raw[types.ProjectFoldersResponseModelDict]:
        """List the folders that projects are sorted into.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projectFolders; since server 1.14.0
        """
        return self._send(_GET_PROJECT_FOLDERS)

    def set_project_folders_order(
        self,
        body: models.ProjectFolderOrderModel | types.ProjectFolderOrderModelDict,
    ) -> Raw[None]:
        """Set the order of the project folders.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projectFolders/order; since server 1.14.0
        """
        return self._send(_SET_PROJECT_FOLDERS_ORDER, body=body)

    def update_project_folder(
        self,
        folder_id: str,
        body: models.ProjectFolderPatchModel | types.ProjectFolderPatchModelDict,
    ) -> Raw[None]:
        """Change the label, parent or look of a project folder.

        Args:
            folder_id: Id of the project folder.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return self._send(_UPDATE_PROJECT_FOLDER, (folder_id,), body=body)


class AsyncRawProjectFolders(AsyncRawApi):
    """Operations of "Project folders", asynchronous, without models."""

    async def assign_projects_to_folder(
        self,
        body: models.AssignProjectRequest | types.AssignProjectRequestDict,
    ) -> Raw[None]:
        """Put projects into a project folder, or take them out of theirs.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projectFolders/assign; since server 1.14.0
        """
        return await self._send(_ASSIGN_PROJECTS_TO_FOLDER, body=body)

    async def create_project_folder(
        self,
        body: models.ProjectFolderPostModel | types.ProjectFolderPostModelDict,
    ) -> Raw[types.EntityIdResponseDict]:
        """Create a folder to sort projects into.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projectFolders; since server 1.14.0
        """
        return await self._send(_CREATE_PROJECT_FOLDER, body=body)

    async def delete_project_folder(self, folder_id: str) -> Raw[None]:
        """Delete a project folder; the projects in it stay.

        Args:
            folder_id: Id of the project folder.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return await self._send(_DELETE_PROJECT_FOLDER, (folder_id,))

    async def get_project_folders(self) -> Raw[types.ProjectFoldersResponseModelDict]:
        """List the folders that projects are sorted into.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projectFolders; since server 1.14.0
        """
        return await self._send(_GET_PROJECT_FOLDERS)

    async def set_project_folders_order(
        self,
        body: models.ProjectFolderOrderModel | types.ProjectFolderOrderModelDict,
    ) -> Raw[None]:
        """Set the order of the project folders.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projectFolders/order; since server 1.14.0
        """
        return await self._send(_SET_PROJECT_FOLDERS_ORDER, body=body)

    async def update_project_folder(
        self,
        folder_id: str,
        body: models.ProjectFolderPatchModel | types.ProjectFolderPatchModelDict,
    ) -> Raw[None]:
        """Change the label, parent or look of a project folder.

        Args:
            folder_id: Id of the project folder.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projectFolders/{folder_id}; since server 1.14.0
        """
        return await self._send(_UPDATE_PROJECT_FOLDER, (folder_id,), body=body)
