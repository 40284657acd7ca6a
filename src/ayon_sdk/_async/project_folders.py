"""Folders that order projects in lists; they have nothing to do with the folders in projects."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

from ..entity_bodies import json_object, names_of
from .connection import AsyncConnection

if TYPE_CHECKING:
    from ayon_rest.types import ProjectFolderPatchModelDict, ProjectFolderPostModelDict


class AsyncProjectFoldersAPI(AsyncConnection):
    """Folders of projects."""

    async def get_raw_project_folders(self) -> dict[str, Any]:
        """Read the folders of projects as the server answers.

        Returns:
            ``{"folders": [...]}``.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        answer = await self.rest.project_folders.raw.get_project_folders()
        folders: Any = answer.data
        return folders

    async def get_project_folders(self) -> list[dict[str, Any]]:
        """Read the folders of projects.

        Returns:
            Folders with id, label, parentId, position, isEmpty and data.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        return (await self.get_raw_project_folders())["folders"]

    async def create_project_folder(
        self, label: str, parent_id: Optional[str] = None, data: Optional[dict[str, Any]] = None
    ) -> str:
        """Create a folder of projects.

        Args:
            label: Name to show.
            parent_id: Id of the folder it is in, None for the top.
            data: ``color`` (``"#00ff00"``) and ``icon``.

        Returns:
            Id of the folder.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: The user may not create one.
        """
        body: ProjectFolderPostModelDict = {"label": label}
        if parent_id is not None:
            body["parentId"] = parent_id
        if data is not None:
            body["data"] = json_object(data, "data")
        return (await self.rest.project_folders.raw.create_project_folder(body)).data["id"]

    async def update_project_folder(
        self,
        folder_id: str,
        label: Optional[str] = None,
        parent_id: Optional[str] = None,
        data: Optional[dict[str, Any]] = None,
    ) -> None:
        """Change a folder of projects; what is not given stays as it is.

        Args:
            folder_id: Id of the folder.
            label: Name to show.
            parent_id: Id of the folder to move it to.
            data: Keys to change.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such folder, or the user may not change it.
        """
        body: ProjectFolderPatchModelDict = {}
        if label is not None:
            body["label"] = label
        if parent_id is not None:
            body["parentId"] = parent_id
        if data is not None:
            body["data"] = json_object(data, "data")
        await self.rest.project_folders.raw.update_project_folder(folder_id, body)

    async def set_project_folders_order(self, folder_ids: Iterable[str]) -> None:
        """Order the folders of projects.

        Args:
            folder_ids: Ids in the order to show them in.

        Raises:
            RequestFailed: The user may not do it.
        """
        order = names_of(folder_ids, "folder_ids")
        await self.rest.project_folders.raw.set_project_folders_order({"order": order})

    async def assign_projects_to_project_folder(self, folder_id: Optional[str], project_names: Iterable[str]) -> None:
        """Put projects into a folder.

        Args:
            folder_id: Id of the folder, None to take them out of theirs.
            project_names: Names of the projects.

        Raises:
            RequestFailed: There is no such folder or project, or the user may not do it.
        """
        names = names_of(project_names, "project_names")
        await self.rest.project_folders.raw.assign_projects_to_folder({"folderId": folder_id, "projectNames": names})

    async def delete_project_folder(self, folder_id: str) -> None:
        """Delete a folder of projects, not the projects in it; deleting one that does not exist is no error.

        Args:
            folder_id: Id of the folder.

        Raises:
            RequestFailed: The user may not do it.
        """
        await self.rest.project_folders.raw.delete_project_folder(folder_id)
